import type { Asker } from '../../domain.js';

/** Who asked and where, as the bot keeps it: Slack's ids, each with the workspace that it is one of. */
export function askerOf(team: string, user: string, channel: string): Asker {
  return {
    person: personOf(team, user),
    place: `${team}:${channel}`,
  };
}

/** Who asked in a modal or on their Home, which no channel sees: the person stands for the place. */
export function homeAsker(team: string, user: string): Asker {
  return askerOf(team, user, user);
}

/** A person as the bot keeps them: `T…:U…`. */
export function personOf(team: string, user: string): string {
  return `${team}:${user}`;
}

/** Ids of direct conversations begin with D. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
