import type { AnswerType } from '../../domain.js';
import type { FormPattern, QuestionPattern, ValueForm } from './contract/questions.js';

/** Matches nothing: for what a language doesn't say with words of its own. */
export const never = /(?!)/u;

/**
 * A way of asking for a type of answer; `source` meets normalised questions, where a dot stands for any character: with
 * one it leaves out, what must reach the end is tried from every start.
 */
export function ask(type: AnswerType, source: string): QuestionPattern {
  return { type, pattern: new RegExp(source, 'su') };
}

/** A way of asking for a value that is written in a form; `source` as in `ask`. */
export function askForm(form: ValueForm, source: string): FormPattern {
  return { form, pattern: new RegExp(source, 'su') };
}

/** Phrases of one of the first words with one of the second, which `|` parts; parted by commas. */
export function pairs(first: string, second: string): string {
  return first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`))
    .join(', ');
}

/** Whole words anywhere; alternatives are parted by `|`. */
export function anywhere(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Whole words at the start, with the blanks and commas behind them. */
export function atStart(words: string): RegExp {
  return new RegExp(`^\\s*(?:${words})(?![\\p{L}\\p{N}])[\\s,]*`, 'iu');
}

/** Nothing but these words. */
export function alone(words: string): RegExp {
  return new RegExp(`^\\s*(?:${words})\\s*$`, 'iu');
}

/** Whole words at the end. */
function atEnd(words: string): RegExp {
  // The words end in one blank at most, so that a run of them is gone through once.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?<!\\s\\s)\\s*$`, 'iu');
}

/** The patterns of determiners, which hold their own blank or apostrophe, and of what belongs to something. */
export function determinerPatterns(determiners: string, of: string) {
  return {
    determined: new RegExp(`^(?:${determiners})`, 'iu'),
    determiner: atEnd(determiners),
    owned: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<thing>(?:${determiners})[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?) ?(?<=\\s)(?:${of})`,
      'iu',
    ),
  };
}

/** A question word with a preposition and one blank before it, or without. */
export function withPreposition(prepositions: string, asking: string): string {
  return `(?:(?:${prepositions}) )?(?:${asking})`;
}
