import { runLoad } from '../bench/load/run-load.js';
import { judgeCommands } from './judge-commands.js';
import { inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { Scenario } from './scenario.js';

/** Many commands in one moment, over Socket Mode, where nothing but the bot itself sees to it that all hear something. */
export const burstOverSockets: Scenario = {
  name: 'burst-over-sockets',
  forms: 'both',
  run: (options) =>
    inScene(options, 'socket', async (scene) => {
      const texts = sampleQuestions(500);
      const figures = await runLoad(scene, { texts, surface: 'command', connections: 'both' });
      return [judgeCommands(`${texts.length} commands at once`, figures)];
    }),
};
