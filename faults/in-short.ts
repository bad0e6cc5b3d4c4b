import { inScene } from './open-scene.js';
import { overload } from './overload-over-http.js';
import type { Scenario } from './scenario.js';
import { stopAfter } from './stop-under-load.js';
import { askWhileFailing } from './troubled-slack.js';

/** What the gate has time for over HTTP, one after the other against one program. */
export const inShort: Scenario = {
  name: 'in-short',
  forms: 'short',
  run: (options) =>
    inScene(options, 'http', async (scene) => [
      await overload(scene, 600, 1),
      ...(await askWhileFailing(scene, 15)),
      ...(await stopAfter(scene, 10)),
    ]),
};
