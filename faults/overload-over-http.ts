import { runLoad, type Scene } from '../bench/load/run-load.js';
import { judgeCommands } from './judge-commands.js';
import { inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { FaultRow, Scenario } from './scenario.js';

const load = { texts: sampleQuestions(200), surface: 'command', connections: 'both' } as const;

/** More commands than can be answered, over new and over kept connections. */
export const overloadOverHttp: Scenario = {
  name: 'overload-over-http',
  forms: 'long',
  run: (options) =>
    inScene(options, 'http', async (scene) => {
      const { rate } = await runLoad(scene, { ...load, clients: 24, seconds: 5 });
      const rows: FaultRow[] = [];
      for (const multiple of [2, 4]) rows.push(await overload(scene, Math.round(rate * multiple), 20));
      return rows;
    }),
};

/** Asks `rate` questions a second for some seconds. */
export async function overload(scene: Scene, rate: number, seconds: number): Promise<FaultRow> {
  const figures = await runLoad(scene, { ...load, rate, seconds });
  return judgeCommands(`${rate} commands a second for ${seconds} s`, figures);
}
