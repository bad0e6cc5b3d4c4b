import { directWith } from '../../src/preview/local-slack/state/first-population.js';
import type { Population } from '../../src/preview/local-slack/state/workspace.js';

const botUser = 'U0BOT';
const persons = ['U0ANN', 'U0BOB', 'U0BEN', 'U0FAR', 'U0GUS', 'U0OUT'].map((id) => ({
  id,
  name: id.slice(2).toLowerCase(),
  realName: id.slice(2),
  isBot: false,
  ...(id === 'U0GUS' && { isGuest: true }),
  ...(id === 'U0OUT' && { team: 'T0AWAY' }),
}));
const people = persons.map(({ id }) => id);

function channel(id: string, members: readonly string[]) {
  return {
    id,
    kind: 'public' as const,
    name: id.slice(2).toLowerCase(),
    members,
  };
}

/** Four members, a guest (`U0GUS`) and somebody of another workspace (`U0OUT`), two channels with the bot and one without it. */
export const testPopulation: Population = {
  team: { id: 'T0HOME', domain: 'home', name: 'Home' },
  appId: 'A0APP',
  botId: 'B0BOT',
  bot: { id: botUser, name: 'verbatim', realName: 'Verbatim', isBot: true },
  persons,
  channels: [
    channel('C0PRESS', [...people, botUser]),
    channel('C0OTHER', [...people, botUser]),
    channel('C0AWAY', people),
    ...people.map((id) => directWith(botUser, id)),
  ],
};
