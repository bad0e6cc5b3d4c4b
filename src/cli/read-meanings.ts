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
 * Has the encoder read all that answers, telling on the error output how far it is, a tenth at a time. Where it can't,
 * words alone answer; whoever opened the bot said so.
 */
export async function readMeanings({ meanings }: Bot, { writeError }: ProgramDependencies): Promise<void> {
  let told = 0;
  const tell = ({ done, sentences }: MeaningProgress): void => {
    const part = Math.floor((parts * done) / Math.max(1, sentences));
    if (part > told) writeError(`${words.reading(done, sentences)}\n`);
    told = Math.max(told, part);
  };
  try {
    let isMore = true;
    for (let left = await unreadOf({ meanings }); left && isMore; left = await unreadOf({ meanings })) {
      tell(left);
      for (let step = 0; step < stepsBetween && isMore; step += 1) isMore = await meanings.readMore();
    }
  } catch (error) {
    if (!(error instanceof EncoderUnavailable)) throw error;
  }
}

/** How far the encoder is with the store; undefined where it has read all, or reads nothing. */
export async function unreadOf({ meanings }: Pick<Bot, 'meanings'>): Promise<MeaningProgress | undefined> {
  const progress = await meanings.progress(operator);
  return progress && progress.done < progress.sentences ? progress : undefined;
}
