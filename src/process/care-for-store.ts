import { setTimeout } from 'node:timers/promises';
import type { Bot, Log, Telemetry } from '../domain.js';
import type { VerbatimError } from '../errors.js';
import { forgetAnswers } from './forget-answers.js';
import { measureJob } from './telemetry/measure-job.js';
import { watchStore } from './watch-store.js';

/** Milliseconds between two looks at the store: what happened to it is noticed within ten seconds. */
const lookEvery = 4_000;

/** Milliseconds between two times that old answers are forgotten, and between two batches of them. */
const forgetEvery = 60 * 60 * 1_000;
const batchPause = 200;

export interface StoreCare {
  readonly bot: Bot;
  readonly keepDays: number;
  readonly log: Log;
  /** Called once, when the store is damaged, deleted or replaced. */
  readonly onLost: (error: VerbatimError) => void;
  /** Is told whether the store is there, and of the jobs. */
  readonly telemetry?: Telemetry | undefined;
}

/** While the process runs: looks at the store, and forgets old answers, now and every hour. Returns what stops both. */
export function careForStore({ bot, keepDays, log, onLost, telemetry }: StoreCare): () => void {
  const check = async () => {
    const isUp = (up: number) => telemetry?.meter.set('verbatim_store_up', up);
    await bot.checkReady().catch((error: unknown) => {
      isUp(0);
      throw error;
    });
    isUp(1);
  };
  // Whoever opened it has just looked.
  telemetry?.meter.set('verbatim_store_up', 1);
  const watch = watchStore(check, onLost);
  let isStopped = false;
  const pause = async () => {
    await setTimeout(batchPause);
    return !isStopped;
  };
  const forget = () =>
    measureJob('forget_answers', telemetry, () =>
      forgetAnswers({ archive: bot.archive, keepDays, now: () => new Date(), pause }),
    ).catch((error: unknown) => {
      if (!isStopped) log.warn({ err: error }, 'old answers could not be forgotten; that is tried again in an hour');
    });
  const timers = [setInterval(() => watch.look(), lookEvery), setInterval(forget, forgetEvery)];
  void forget();
  return () => {
    isStopped = true;
    for (const timer of timers) clearInterval(timer);
  };
}
