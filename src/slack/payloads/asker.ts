import type { Asker } from '../../domain.js';

/** Who asked and where, as the bot keeps it: Slack's ids, each with the workspace that it is one of. */
export const askerOf = (team: string, user: string, channel: string): Asker => ({
  person: personOf(team, user),
  place: `${team}:${channel}`,
});

/** Who asked where nobody else is, in a modal or on their Home: the place is their own. */
export const homeAsker = (team: string, user: string): Asker => askerOf(team, user, user);

export const personOf = (team: string, user: string): string => `${team}:${user}`;

/** Ids of direct conversations begin with D. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');
