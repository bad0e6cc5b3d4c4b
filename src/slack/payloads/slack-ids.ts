import type { Asker } from '../../domain.js';

/** Who asked and where, as the bot keeps it: Slack's ids, each with the workspace that it is one of. */
export function askerOf(team: string, user: string, channel: string): Asker {
  return {
    person: personOf(team, user),
    place: `${team}:${channel}`,
  };
}

/** Who asked where nobody else is, in a modal or on their Home: the place is their own. */
export function homeAsker(team: string, user: string): Asker {
  return askerOf(team, user, user);
}

export function personOf(team: string, user: string): string {
  return `${team}:${user}`;
}

/** Ids of direct conversations begin with D. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
