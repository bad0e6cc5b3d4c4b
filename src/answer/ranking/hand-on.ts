import { packOf } from '../../text/languages/language-packs.js';
import { cuesOf } from '../question/cue-words.js';
import { evidenceOf } from '../question/evidence-words.js';
import type { Query } from '../question/query.js';
import type { Candidate, Features } from './candidate.js';
import { joinFeatures } from './join-features.js';
import { lacksAnswer } from './lacks-answer.js';
import { termsByDoer } from './row-terms.js';

/** Sentences further on in its passage in which what one lacks may stand. */
const reach = 2;

/** Terms at the start of a sentence among which one that refers back is looked for: "In the end it …". */
const opening = 3;

/** Share of the question's words by which a sentence that gives a reason is of the same thing. */
const sameReason = 0.5;

/** How well what a sentence counts must match what is asked for. */
const sameThing = 0.5;

/**
 * The candidates with another one first where the best can't answer: the sentence behind it, which goes on with what it
 * names ("The badge is a plastic card. It costs 12 euros."). Its features are those of both. Pure.
 */
export function handOn(ranked: readonly Candidate[], query: Query): readonly Candidate[] {
  const [best, ...others] = ranked;
  if (!best) return ranked;
  const lacks =
    lacksAnswer(query, best.features) ||
    lacksReason(query, best.features) ||
    lacksContact(query, best) ||
    lacksLength(query, best);
  if (!lacks) {
    const named = others.find((other) => isNamedBefore(best, other, query));
    if (!named) return ranked;
    const both = { ...best, features: joinFeatures(named.features, best.features) };
    return [both, ...withoutRival(named, others)];
  }
  const next = others
    .filter((other) => goesOn(best, other, query))
    .sort((a, b) => distance(best, a) - distance(best, b));
  const [heir] = next;
  if (heir) {
    const both = { ...heir, features: joinFeatures(best.features, heir.features), score: best.score };
    const rest = others.filter((candidate) => candidate !== heir);
    return [both, ...withoutRival(best, [best, ...rest])];
  }
  return ranked;
}

/** How far, as a score, what is no rival of the first stands behind it where nothing else does. */
const clearlyBehind = 3;

/**
 * The candidates behind the first with one of them no higher than the next: it names what the first tells of, so that
 * the two are one answer and no rivals.
 */
function withoutRival(part: Candidate, others: readonly Candidate[]): Candidate[] {
  const rest = others.filter((candidate) => candidate !== part);
  const score = Math.min(part.score, rest[0]?.score ?? part.score - clearlyBehind);
  return [{ ...part, score }, ...rest];
}

/** Prices and addresses are told right behind what they are of. */
function isToldBehind({ form }: Query): boolean {
  return form !== undefined && form !== 'name' && form !== 'duration' && form !== 'expansion';
}

/** Whether sentences together have every word of the question that says something. */
function sayAll({ terms }: Query, sentences: readonly Candidate[]): boolean {
  const said = new Set(sentences.flatMap(({ hit, index }) => hit.passage.terms[index] ?? []));
  return terms.every(({ isLight, term }) => isLight || said.has(term));
}

/** Whether the best tells a price, an address or a doer of what the sentence right before it names. */
function isNamedBefore(best: Candidate, other: Candidate, query: Query): boolean {
  const isTold = isToldBehind(query) && tells(query, best.features) && sayAll(query, [best, other]);
  return (
    (isTold || isDoer(best, query)) &&
    other.hit.id === best.hit.id &&
    other.index === best.index - 1 &&
    other.features.coverage > best.features.coverage
  );
}

/** Whether `next` says more of what `best` names, and what it lacks. */
function goesOn(best: Candidate, next: Candidate, query: Query): boolean {
  const steps = distance(best, next);
  if (steps < 1 || steps > reach || !(tells(query, next.features) || isDoer(next, query))) return false;
  if (isLed(best, next)) return true;
  const isNamed = best.features.missing === 0 || lacksContact(query, best);
  if (isToldBehind(query) && isNamed && steps === 1 && next.hit.id === best.hit.id) return true;
  if (query.answerType === 'reason' && next.features.coverage >= sameReason) return true;
  const counts = query.questionWord === 'howMany' && query.form !== 'duration' && !isToldBehind(query);
  if (counts) return countsAsked(query, next.features);
  return (
    refersBack(next, query) ||
    isDoer(next, query) ||
    (steps === 1 && (isOfThing(best, next, query) || isOfNamed(best, next, query)))
  );
}

/** Whether a sentence, such as a term with its colon, leads another in. */
function isLed({ sentence: { start } }: Candidate, { sentence, hit }: Candidate): boolean {
  return sentence.leadIns?.at(-1)?.start === start && start >= hit.passage.start;
}

/** Sentences from one to the other; to the first one of the next passage of a section it is one more. */
function distance(from: Candidate, to: Candidate): number {
  if (from.hit.id === to.hit.id) return to.index - from.index;
  const isNext =
    from.hit.article.id === to.hit.article.id &&
    from.hit.passage.section === to.hit.passage.section &&
    to.hit.passage.ordinal === from.hit.passage.ordinal + 1;
  return isNext && from.index === from.hit.passage.sentences.length - 1 ? to.index + 1 : Number.POSITIVE_INFINITY;
}

/** Whether a sentence certainly has what the question asks for. */
function tells({ answerType, form }: Query, features: Features): boolean {
  if (isAddress(form) || form === 'version') return features.fact >= sameThing;
  if (answerType === 'date') return features.newDate > 0.5;
  if (answerType === 'quantity') return features.newQuantity === 1;
  if (answerType === 'reason') return features.reason === 1;
  return answerType === 'person' && features.newPerson === 1;
}

/** Whether a question asks why and a sentence, such as a headline, only says that. */
function lacksReason({ answerType }: Query, { reason }: Features): boolean {
  return answerType === 'reason' && reason === 0;
}

/** Whether a question asks how long something takes and a sentence only says until when something else is so. */
function lacksLength({ form, terms }: Query, { features, hit, index }: Candidate): boolean {
  const said = hit.passage.terms[index] ?? [];
  const saysAll = features.missing === 0 && terms.every(({ isLight, term }) => !isLight || said.includes(term));
  return form === 'duration' && features.newQuantity < 1 && !saysAll;
}

function isAddress(form: Query['form']): boolean {
  return form === 'phone' || form === 'email' || form === 'address' || form === 'contact';
}

/** Whether a question asks where to apply and a sentence names all that it is of, but says neither that nor where. */
function lacksContact({ form, terms }: Query, { features, hit, index }: Candidate): boolean {
  const said = hit.passage.terms[index] ?? [];
  return (
    form === 'contact' &&
    features.fact === 0 &&
    features.missing > 0 &&
    terms.every(({ isVerb, isLight, term }) => isVerb || isLight || said.includes(term))
  );
}

/** Whether a number is of the very thing that is asked for. */
function countsAsked({ answerType }: Query, { fact }: Features): boolean {
  return answerType === 'quantity' && fact >= sameThing;
}

/**
 * Whether a question asks when a thing itself is, one sentence names it in full, and the next goes on with "the":
 * "The 79th assembly opened with a song. The four-day meeting (8-11 November) …".
 */
function isOfThing(best: Candidate, { hit, index }: Candidate, { answerType, terms, language }: Query): boolean {
  const [first = ''] = hit.passage.terms[index] ?? [];
  return (
    answerType === 'date' &&
    best.features.missing === 0 &&
    terms.every(({ isVerb }) => !isVerb) &&
    evidenceOf(language)?.definite.has(first) === true
  );
}

/** Whether a sentence names somebody by the noun for who does what is asked after: "Its winner was Ann Dole". */
function isDoer({ hit, index, features }: Candidate, query: Query): boolean {
  return features.newName === 1 && termsByDoer(query, hit.passage.terms[index] ?? []).length > 0;
}

/**
 * Whether a question asks how long something lasts, one sentence names it in full, and the next tells a length without
 * a subject of its own, in a language that leaves subjects out: "La feria tenía puestos. Se celebró del 8 al 11 …".
 */
function isOfNamed(best: Candidate, { features }: Candidate, { form, language }: Query): boolean {
  return (
    form === 'duration' &&
    best.features.missing === 0 &&
    features.coverage === 0 &&
    packOf(language)?.followUps.dropsSubject === true
  );
}

/** Whether a sentence opens with a pronoun, which says that it speaks of something named before. */
function refersBack({ hit, index }: Candidate, { language }: Query): boolean {
  const { back } = cuesOf(language);
  return (hit.passage.terms[index] ?? []).slice(0, opening).some((term) => back.has(term));
}
