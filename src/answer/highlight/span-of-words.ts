import type { Span } from '../../domain.js';
import type { AnswerRange } from './list-spans.js';
import type { ReadSentence } from './read-sentence.js';

/** Signs that belong to a number although they are no words. */
const signBefore = /(?:[$€£¥₹₽₩₺₪]\s?|[+−-](?=$))$/u;
const signAfter = /^(?:\s?[%‰٪]|\s?[€£₹₽₩₺₪]|°[CF]?)/u;

/** The last dot of an acronym is its own. */
const acronym = /\p{L}\.\p{L}$/u;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '„': '“', '«': '»', '"': '"' };

/**
 * The characters of a run of words, as offsets of the sentence: a fact as it was found, signs of numbers and the dot of
 * an acronym included, a bracket or quotation mark that opens within closed.
 */
export function spanOfWords(read: ReadSentence, { first, last, members }: AnswerRange): Span {
  const { text, words, facts } = read;
  const own = facts.find((fact) => fact.first === first && fact.last === last);
  if (own) return own.span;
  // In a list, a letter joined to the first name ("و") is no part of it.
  const opening = members === undefined ? undefined : facts.find((fact) => fact.first === first)?.span.start;
  const start = opening ?? words[first]?.start ?? 0;
  const end = words[last]?.end ?? text.length;
  const sign = words[first]?.isNumber ? (signBefore.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - sign, end: end + tailLength(text, start, end) };
}

function tailLength(text: string, start: number, end: number): number {
  const rest = text.slice(end, end + 3);
  if (/\p{Nd}$/u.test(text.slice(start, end))) return signAfter.exec(rest)?.[0].length ?? 0;
  const inside = text.slice(start, end);
  const dot = rest.startsWith('.') && acronym.test(inside) ? 1 : 0;
  const close = rest.charAt(dot);
  const isOpen = Object.entries(closing).some(
    ([open, mark]) =>
      mark === close && (open === mark ? count(inside, open) % 2 === 1 : count(inside, open) > count(inside, mark)),
  );
  return dot + (isOpen ? 1 : 0);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
