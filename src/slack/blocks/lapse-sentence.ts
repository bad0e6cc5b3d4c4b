import type { Lapse } from '../../domain.js';
import { lapseWords } from '../../words.js';
import { formatDate } from './format-date.js';

/** That an article isn't valid now, as people read it; of one that went out of force just now nothing is known yet. */
export function lapseSentence(lapse: Lapse | undefined): string {
  return lapse ? lapseWords.sentence(lapse.state, formatDate(lapse.day)) : lapseWords.now;
}
