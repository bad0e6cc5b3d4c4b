import { markChanges } from '../answer/following/mark-changes.js';
import type { FollowNote, FollowUp, KeptAnswer } from '../domain.js';
import type { LookedAnswer } from '../store/follow-ups.js';
import type { BotOptions } from './bot-options.js';
import { type ChangesOf, createChangesOf } from './changes-of.js';
import type { ReadingFollowUps } from './finder.js';

/** Few enough that a thread that searches is soon free for a question. */
const lookedAtOnce = 100;

/** Looks at answers in messages, whoever asked them: what changed is told where they stand. */
export function readFollowUps(options: Pick<BotOptions, 'store' | 'now' | 'timeZone'>): ReadingFollowUps {
  const { store, now } = options;
  return {
    markArticles: async (last) => {
      const mark = { revision: await store.shelves.revision(), at: now().toISOString() };
      const isOfLast = last !== undefined && last.revision === mark.revision && last.at <= mark.at;
      return { mark, isSame: isOfLast && !(await store.followUps.hasTurned(last.at, mark.at)) };
    },
    followUps: async (since, after) => {
      const at = now().toISOString();
      const { answers, next } = await store.followUps.look({ since, at, after, limit: lookedAtOnce });
      const changesOf = createChangesOf(options);
      const due: FollowUp[] = [];
      const settled: FollowNote[] = [];
      for (const looked of answers) {
        const found = await readKept(looked, options, changesOf);
        if ('kept' in found) due.push(found);
        else settled.push(found);
      }
      return { due, settled, ...(next && { next }) };
    },
  };
}

async function readKept(
  { id, seen, told }: LookedAnswer,
  { store }: Pick<BotOptions, 'store'>,
  changesOf: ChangesOf,
): Promise<FollowUp | FollowNote> {
  const kept = await store.answers.answer(id).catch(asDamaged);
  if (kept === 'damaged') return { id, seen, told, ended: 'unreadable' };
  // It went meanwhile.
  if (!kept?.message) return { id, seen, told };
  const changes = await changesOf(kept);
  const mark = markChanges(changes);
  if (mark === told) return { id, seen, told };
  return { kept: { ...kept, message: kept.message }, changes, note: { id, seen, told: mark } };
}

/** One answer that can't be read any more keeps no others from being followed. */
function asDamaged(error: unknown): KeptAnswer | 'damaged' {
  const isOfRow = error instanceof Error && error.cause instanceof Error && error.cause.name === 'StoreDamage';
  if (isOfRow) return 'damaged';
  throw error;
}
