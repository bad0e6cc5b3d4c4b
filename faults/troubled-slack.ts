import type { Trouble } from '../bench/load/fake-slack.js';
import { type Scene, sendLoad, waitUntilQuiet } from '../bench/load/run-load.js';
import { summarizeLoad } from '../bench/load/summarize-load.js';
import { judgeCommands } from './judge-commands.js';
import { countMentions, judgeMentions } from './judge-mentions.js';
import { inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { FaultRow, Scenario } from './scenario.js';

const slow: Trouble = { slow: 3_000 };
const failing: Trouble = { failing: 0.15, limited: 0.15, cut: 0.05 };
/** Seldom enough that five tries in a row never fail by chance alone. */
const stumbling: Trouble = { failing: 0.05, limited: 0.05, cut: 0.02 };

/** Slack takes three seconds for every call: answers come late, but each one once. */
export const slowSlack: Scenario = {
  name: 'slow-slack',
  forms: 'long',
  run: (options) => inScene(options, 'http', (scene) => askInTrouble(scene, slow, 'each call takes 3 s', 200)),
};

/** Slack answers every third call with 500, 429 or nothing at all, by chance. */
export const failingSlack: Scenario = {
  name: 'failing-slack',
  forms: 'long',
  run: (options) => inScene(options, 'http', (scene) => askInTrouble(scene, failing, 'every third call fails', 200)),
};

/** Sends so many commands and as many mentions at once while every eighth call of the bot's fails. */
export function askWhileFailing(scene: Scene, count: number): Promise<FaultRow[]> {
  return askInTrouble(scene, stumbling, 'every eighth call fails', count);
}

async function askInTrouble(scene: Scene, trouble: Trouble, words: string, count: number): Promise<FaultRow[]> {
  const texts = sampleQuestions(count);
  await scene.slack.trouble(trouble);
  const [commands, mentions] = await Promise.all([
    sendLoad(scene, { texts, surface: 'command', connections: 'both' }),
    sendLoad(scene, { texts, surface: 'mention', connections: 'both' }),
  ]);
  // Between two tries the program waits for longer than this only where Slack is slow.
  await waitUntilQuiet(scene, { quietFor: 10_000 + 2 * (trouble.slow ?? 0), expected: count });
  await scene.slack.trouble({});
  const { posted, later, spoiled } = await scene.slack.take();
  // A post that was cut, or that Slack failed at, may have been shown: saying it again could double it.
  const unsure = spoiled['chat.postMessage'] ?? 0;
  return [
    judgeCommands(`${count} commands at once, ${words}`, summarizeLoad(commands.questions, later)),
    judgeMentions(`${count} mentions at once, ${words}`, countMentions(mentions.questions, posted), unsure),
  ];
}
