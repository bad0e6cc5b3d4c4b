import type { Bot, MeaningProgress } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';
import { cliWords as words } from '../words.js';
import { operator } from './operator.js';
import type { ProgramDependencies } from './program-dependencies.js';

/** Steps between two looks at how far it is. */
const stepsBetween = 10;

/** Parts of the whole after which it is told how far it is. */
const parts = 10;

/**
 * Has the encoder read all that it hasn't, telling on the error output how far it is, a tenth at a time. Where it can't,
 * words alone answer; whoever opened the bot said so.
 */
export async function readMeanings({ meanings }: Bot, { writeError }: ProgramDependencies): Promise<void> {
  let told = 0;
  const tell = async (): Promise<void> => {
    const progress = await meanings.progress(operator);
    const part = progress ? Math.floor((parts * progress.done) / Math.max(1, progress.sentences)) : 0;
    if (progress && part > told) writeError(`${words.reading(progress.done, progress.sentences)}\n`);
    told = Math.max(told, part);
  };
  try {
    let steps = 0;
    for (; await meanings.readMore(); steps += 1) if (steps % stepsBetween === 0) await tell();
    if (steps > 0) await tell();
  } catch (error) {
    if (!(error instanceof EncoderUnavailable)) throw error;
  }
}

/** How far the encoder is with the store; undefined where it has read all, or reads nothing. */
export async function unreadOf({ meanings }: Bot): Promise<MeaningProgress | undefined> {
  const progress = await meanings.progress(operator);
  return progress && progress.done < progress.sentences ? progress : undefined;
}
