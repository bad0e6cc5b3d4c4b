import type { Encoder, Language, Span } from '../../domain.js';
import { nearness } from '../../vectors/pack-vector.js';
import { analyzeQuestion } from '../question/analyze-question.js';

/** Words and names that are taken away at most, the first: each is one more text to encode. */
const mostTried = 12;

/** Words that are told at most. */
const mostTold = 3;

/**
 * Cosine by which a sentence must fall for a word to have carried it, and the share of the greatest such fall. Any word
 * taken away moves a question by about as much as the first: then it doesn't tell anything.
 */
const clearFall = { least: 0.01, ofGreatest: 0.5 } as const;

/** A question compared with sentences: as a whole, and without each of its words in turn. */
export interface Occlusion {
  /** The whole question's. */
  readonly vector: Float32Array;
  /** Words of the question without which a sentence is clearly further from it, heaviest first; may be none. */
  carrying(sentence: Int8Array): readonly string[];
}

/**
 * Takes each content word or name of a question away in turn, the first twelve, and has what is left encoded: one text
 * after the other, so that others' questions come between them. Rejects as the encoder does.
 */
export async function occludeWords(question: string, language: Language, encoder: Encoder): Promise<Occlusion> {
  const vectorOf = async (text: string): Promise<Float32Array> => {
    const [vector = new Float32Array()] = await encoder.vectors('question', [text]);
    return vector;
  };
  const vector = await vectorOf(question);
  const without: { readonly word: string; readonly vector: Float32Array }[] = [];
  for (const { start, end } of unitsOf(question, language).slice(0, mostTried)) {
    const rest = `${question.slice(0, start).trimEnd()} ${question.slice(end).trimStart()}`.trim();
    without.push({ word: question.slice(start, end), vector: await vectorOf(rest) });
  }
  return {
    vector,
    carrying: (sentence) => {
      const whole = nearness(vector, sentence);
      const falls = without
        .map((taken) => ({ word: taken.word, fall: whole - nearness(taken.vector, sentence) }))
        .sort((a, b) => b.fall - a.fall);
      const enough = Math.max(clearFall.least, clearFall.ofGreatest * (falls[0]?.fall ?? 0));
      return falls
        .filter(({ fall }) => fall >= enough)
        .slice(0, mostTold)
        .map(({ word }) => word);
    },
  };
}

/** Content words of a question in order; a name of several words as one. */
function unitsOf(question: string, language: Language): readonly Span[] {
  const units: (Span & { readonly isName: boolean })[] = [];
  for (const { start, end, kind } of analyzeQuestion(question, language).terms.toSorted((a, b) => a.start - b.start)) {
    const last = units.at(-1);
    const isName = kind === 'name';
    if (last?.isName && isName && question.slice(last.end, start).trim() === '') {
      units[units.length - 1] = { start: last.start, end, isName };
    } else units.push({ start, end, isName });
  }
  return units;
}
