import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { aheadInSteps, type ClockSteps, clockInSteps } from '../clock-modules.js';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { dice } from './dice.js';
import { judgeAll } from './judge-all.js';
import { judgeSizes } from './judge-sizes.js';
import { measureSizes, type Sizes } from './measure-sizes.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const defaults = { minutes: 3, rate: 4 } as const;

const hour = 60 * 60 * 1_000;

/** Milliseconds between two measurings, imports and kills. */
const measureEvery = 3_000;
const importEvery = 15_000;
const killEvery = 25_000;

/** Days pass, so that what is kept for one is forgotten: five hours at once, and twelve times in a minute. */
const passing = { every: 5_000, step: 5 * hour } as const;

/** Answers are kept for a day, and what was ever delivered for a day and as long as it is among the newest. */
const env = { VERBATIM_KEEP_DAYS: '1' } as const;

/** Deliveries that are there before, as after months: so many of the newest are kept, whatever their age. */
const formerDeliveries = 10_000;

/**
 * Days of steady questions, imports and a kill now and then in a few minutes, by a clock that jumps ahead again and again:
 * memory, handles, rows and sizes stay as they are.
 */
export const soak: Scenario = {
  name: 'soak',
  forms: 'long',
  run: (options) => {
    const steps = { start: Date.now(), ...passing };
    const clocks = { module: clockInSteps(steps), ahead: () => aheadInSteps(steps) };
    return inReplicas(options, { count: 2, clocks, env }, (scene) => liveThrough(scene, options, steps));
  },
};

async function liveThrough(
  scene: ReplicaScene,
  options: FaultOptions,
  steps: ClockSteps,
): Promise<readonly FaultRow[]> {
  const { minutes, rate, seed } = { ...defaults, ...options.sizes };
  await addFormerDeliveries(scene);
  const load = beginLoad(scene, { texts: sampleQuestions(1_000), surface: 'both', rate });
  const end = Date.now() + minutes * 60_000;
  const sizes: Sizes[] = [];
  let kills = 0;
  let imports = 0;
  const care = async (every: number, work: () => Promise<void>): Promise<void> => {
    for (await wait(every); Date.now() < end; await wait(every)) await work();
  };
  await Promise.all([
    care(measureEvery, async () => {
      // Who is killed just now can't be measured.
      const measured = await measureSizes(scene).catch(() => undefined);
      if (measured) sizes.push(measured);
    }),
    care(importEvery, async () => {
      imports += 1;
      await importArticle(scene, options, imports, steps);
    }),
    care(killEvery, async () => {
      kills += 1;
      const victim = scene.replicas[Math.floor(dice(seed, kills) * scene.replicas.length) % scene.replicas.length];
      await victim?.kill();
      await victim?.start();
    }),
  ]);
  const questions = await load.stop();
  await untilSettled(scene);
  const days = ((minutes * 60_000) / passing.every) * (passing.step / (24 * hour));
  const attack = `${minutes} minutes as ${days.toFixed(1)} days, ${rate} questions a second, ${imports} imports, ${kills} kills`;
  return [
    // Hours pass until another takes over what was under way at a kill, and after one it is too late for an answer.
    ...judgeAll(attack, questions, await scene.slack.take(), { inDoubt: kills, lost: kills }),
    judgeSizes('the same: largest of the middle and of the last third', sizes),
  ];
}

/** Each with its names, as a mention has them. */
async function addFormerDeliveries({ ask }: ReplicaScene): Promise<void> {
  await ask(`
    INSERT INTO deliveries (workspace, owner, fence, state, doubt, payload, started_at, leased_until, touched_at)
    SELECT workspaces.id, 'before', 1, 'done', 0, '', 1, 1, 1 FROM workspaces, generate_series(1, ${formerDeliveries})`);
  await ask(
    "INSERT INTO delivery_ids (workspace, id, delivery) SELECT workspace, 'before ' || seq, seq FROM deliveries",
  );
  await ask(`
    INSERT INTO delivery_keys (workspace, key, delivery)
    SELECT workspace, name || seq, seq FROM deliveries, (VALUES ('post '), ('event ')) AS names (name)`);
}

/** The same article again and again, each time in other words. */
async function importArticle({ environment }: ReplicaScene, options: FaultOptions, turn: number, steps: ClockSteps) {
  const file = path.join(options.folder, 'changing.md');
  const lines = Array.from({ length: 20 }, (_, line) => `The lamp of hall ${line} was changed ${turn} times in all.`);
  writeFileSync(file, `# The lamps\n\n${lines.join('\n\n')}\n`);
  const main = path.join(path.resolve(options.build), 'src', 'main.js');
  const given = ['--import', clockInSteps(steps), main, 'import', file];
  const env = { PATH: process.env.PATH, ...environment, VERBATIM_SAMPLES: 'never' };
  await promisify(execFile)(process.execPath, given, { cwd: options.folder, env, maxBuffer: 1e8 });
}
