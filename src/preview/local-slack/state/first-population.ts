import type { Channel, Person } from '../contract.js';
import type { Population } from './workspace.js';

function person(id: string, name: string, realName: string): Person {
  return { id, name, realName, isBot: false };
}

const persons = [
  person('U0ANN', 'ann', 'Ann Baker'),
  person('U0BEN', 'ben', 'Ben Carter'),
  person('U0CHLOE', 'chloe', 'Chloé Martin'),
  person('U0DRISS', 'driss', 'Driss Alaoui'),
  { ...person('U0GUS', 'gus', 'Gus Berg'), isGuest: true },
];
const botUser = 'U0BOT';
const everyone = [...persons.map(({ id }) => id), botUser];

/** The id of the direct conversation that Slack opens for a person's id: here the same with another first letter. */
function directId(personId: string): string {
  return `D${personId.slice(1)}`;
}

export function directWith(botId: string, personId: string): Channel {
  return {
    id: directId(personId),
    kind: 'direct',
    name: personId,
    members: [personId, botId],
  };
}

/** The workspace that the preview opens with. */
export function createFirstPopulation(names: { readonly botName: string; readonly appName: string }): Population {
  return {
    team: { id: 'T0HOME', domain: 'home', name: 'Home' },
    appId: 'A0APP',
    botId: 'B0BOT',
    bot: { id: botUser, name: names.botName, realName: names.appName, isBot: true },
    persons,
    channels: [
      { id: 'C0GENERAL', kind: 'public', name: 'general', members: everyone },
      { id: 'C0PRESS', kind: 'public', name: 'press', members: everyone },
      { id: 'C0ANALYSTS', kind: 'private', name: 'analysts', members: ['U0ANN', 'U0BEN', botUser] },
      ...persons.map(({ id }) => directWith(botUser, id)),
    ],
  };
}
