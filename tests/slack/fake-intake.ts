import { createInFlight } from '../../src/slack/concurrency/in-flight.js';
import { createIntake, type Intake } from '../../src/slack/intake/create-intake.js';
import { createFakeBot } from './fake-bot.js';

async function nothing(): Promise<void> {}

/** An intake of a workspace in which nobody looks after the articles. */
export function createFakeIntake(): Intake {
  const never = () => async () => ({ name: 'none', reason: 'nothing is brought here' });
  return createIntake({
    bot: createFakeBot(),
    team: 'T0HOME',
    managers: [],
    takesFiles: false,
    takesPages: false,
    reader: { file: never, page: never, fact: never, message: async () => ({ kind: 'empty' }) },
    desk: {
      ask: nothing,
      askRest: nothing,
      finishRest: async () => 0,
      describe: async ({ proposal }) => ({ proposal, proposer: 'Ann', decider: 'Mia' }),
      conclude: nothing,
      show: nothing,
    },
    namePeople: async () => new Map(),
    inFlight: createInFlight(),
    now: () => new Date(0),
  });
}
