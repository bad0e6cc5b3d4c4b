import { cuesOf } from '../question/cue-words.js';
import { evidenceOf } from '../question/evidence-words.js';
import type { Query } from '../question/query.js';
import type { Candidate } from './candidate.js';
import { isOfOtherName } from './of-other-name.js';
import { termsOf } from './same-statement.js';

const year = /^[12]\d{3}$/;
const number = /^\d/;

/** Of "14th", behind the number. */
const ordinal = /^\p{L}{1,3}(?= )/u;

/** What joins a day to its month: "12 de junio". */
const link = /^ (?:de|d’|d')(?= |\p{L})/u;

/**
 * Whether a sentence is of another case than the one that a question names, however near it is: of another year, of
 * another number of the same thing ("the 13th regatta" for the 14th, "page 21" for page 12), of somebody or
 * some place of another name, or one that says of somebody what the question denies.
 */
export function contradicts(query: Query, candidate: Candidate): boolean {
  return [isOfOtherYear, isOfOtherNumber, isOfOtherName, saysWhatIsDenied].some((rule) => rule(query, candidate));
}

function isOfOtherYear({ terms }: Query, candidate: Candidate): boolean {
  const asked = terms.filter(({ term }) => year.test(term));
  const said = new Set(termsOf(candidate).filter((term) => year.test(term)));
  // Of two years a sentence may tell what lies between.
  return asked.length === 1 && said.size === 1 && asked.every(({ term }) => !isSaid(term, candidate));
}

function isOfOtherNumber({ text, terms, isTranslated, answerType }: Query, candidate: Candidate): boolean {
  const said = termsOf(candidate);
  // What a number is of can't be compared across languages; one of them may be what is asked for.
  const isOther = (term: string) => number.test(term) && !year.test(term) && !terms.some((own) => own.term === term);
  const mayTell = answerType === 'quantity' || answerType === 'date' ? 1 : 0;
  return terms.some((own, at) => {
    if (!number.test(own.term) || year.test(own.term) || isSaid(own.term, candidate)) return false;
    if (isTranslated) return said.filter(isOther).length > mayTell;
    const [before, after] = [terms[at - 1], terms[at + 1]];
    const isBeside = (from: number, to: number) =>
      !/[\p{L}\p{N}]/u.test(text.slice(from, to).replace(ordinal, '').replace(link, ''));
    const leads = before && before.kind !== 'number' && isBeside(before.end, own.start) ? before.term : undefined;
    const follows = after && after.kind !== 'number' && isBeside(own.end, after.start) ? after.term : undefined;
    const steps = link.test(text.slice(own.end)) ? 2 : 1;
    return said.some(
      (term, index) =>
        number.test(term) &&
        ((leads !== undefined && said[index - 1] === leads) ||
          (follows !== undefined && [said[index + 1], said[index + steps]].includes(follows))),
    );
  });
}

/** Whether a sentence, what stands above it or its article's day has a number. */
function isSaid(term: string, candidate: Candidate): boolean {
  const { headingTerms, titleTerms, article } = candidate.hit;
  return (
    [termsOf(candidate), headingTerms, titleTerms].some((terms) => terms.includes(term)) ||
    article.publishedAt?.startsWith(term) === true
  );
}

function saysWhatIsDenied({ isNegated, questionWord, language }: Query, candidate: Candidate): boolean {
  const asksForOne = questionWord === 'who' || questionWord === 'which';
  const { negation } = cuesOf(language);
  const denials = evidenceOf(language)?.denials;
  return isNegated && asksForOne && !termsOf(candidate).some((term) => negation.has(term) || denials?.has(term));
}
