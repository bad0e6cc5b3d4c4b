import { sendLoad, waitUntilQuiet } from '../bench/load/run-load.js';
import { countMentions, judgeMentions } from './judge-mentions.js';
import { inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { Scenario } from './scenario.js';

const cutEvery = 700;

/** The network cuts all sockets again and again while people ask: what was taken is answered, and it connects again. */
export const cutSockets: Scenario = {
  name: 'cut-sockets',
  forms: 'long',
  run: (options) =>
    inScene(options, 'socket', async (scene) => {
      const [rate, seconds] = [20, 20];
      const cutting = setInterval(() => scene.slack.cut(), cutEvery);
      const load = { texts: sampleQuestions(rate * seconds), rate, seconds } as const;
      const { questions } = await sendLoad(scene, { ...load, surface: 'mention', connections: 'both' });
      clearInterval(cutting);
      await waitUntilQuiet(scene);
      const { posted } = await scene.slack.take();
      const row = judgeMentions(
        `${rate} mentions a second for ${seconds} s, all sockets cut every ${cutEvery} ms`,
        countMentions(questions, posted),
      );
      const isConnected = (await scene.slack.socketCount()) > 0;
      return [isConnected ? row : { ...row, faults: [...row.faults, 'It did not connect again.'] }];
    }),
};
