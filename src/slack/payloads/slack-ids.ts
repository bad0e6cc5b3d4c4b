import type { Standing, Viewer } from '../../domain.js';

/** Who asks and where, as the bot knows them: Slack's ids, each with the workspace that it is one of. */
export function viewerOf(team: string, user: string, channel: string, standing: Standing): Viewer {
  return { person: personOf(team, user), place: `${team}:${channel}`, standing };
}

/** Who asks in a modal or on their Home, which no channel sees: the person stands for the place. */
export function homeViewer(team: string, user: string, standing: Standing): Viewer {
  return viewerOf(team, user, user, standing);
}

/** A person as the bot keeps them: `T…:U…`. */
export function personOf(team: string, user: string): string {
  return `${team}:${user}`;
}

/** Slack's own id in a key of a person or a place; the whole key where it isn't one of ours. */
export function idIn(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Whether it is Slack's id of a person, as an owner may be named. */
export function isPersonId(text: string): boolean {
  return /^[UW][A-Z0-9]{2,}$/.test(text);
}

/** Ids of direct conversations begin with D. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
