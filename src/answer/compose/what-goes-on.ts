import { packOf } from '../../text/languages/language-packs.js';
import { cuesOf } from '../question/cue-words.js';
import { evidenceOf } from '../question/evidence-words.js';
import type { Candidate } from '../ranking/candidate.js';
import { termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';

/** Terms at the start of a sentence among which one that refers back is looked for. */
const opening = 3;

/**
 * The sentence right behind the best one where the answer goes on in it: the best one tells that something is so and
 * not why, as was asked; it says that what is asked for comes next ("two things are needed"); or it lacks the verb of
 * the question, and the next has it and speaks of the same. Undefined where the best one stands alone. `passage` are
 * the candidates of the best one's passage.
 */
export function whatGoesOn(
  best: Candidate,
  passage: readonly Candidate[],
  { query }: SearchResult,
): Candidate | undefined {
  const next = passage.find(({ index }) => index === best.index + 1);
  if (!next || next.sentence.leadIns?.length) return undefined;
  const { language, terms } = query;
  const [own, other] = [termsOf(best), termsOf(next)];
  const lacksReason = query.answerType === 'reason' && best.features.reason === 0;
  const announces = evidenceOf(language)?.announces.test(` ${own.join(' ')} `) === true;
  if (lacksReason || announces) return next;
  const missing = terms.filter(({ term, isLight }) => !isLight && !own.includes(term));
  const isOfSame =
    packOf(language)?.followUps.dropsSubject === true ||
    other.slice(0, opening).some((term) => cuesOf(language).back.has(term));
  const completes = missing.some(({ isVerb }) => isVerb) && missing.every(({ term }) => other.includes(term));
  return isOfSame && completes ? next : undefined;
}
