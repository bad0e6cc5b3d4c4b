import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { isStopWord } from '../../src/text/stop-words.js';

const stop: [string, string][] = [
  ['en', 'the of who what how whose whom also is dont cant didnt we you may will its with within'],
  ['fr', 'le la les l d qu qui quoi où comment combien est a du être comme dont très'],
  ['de', 'der die das wer wem wann warum ist und für über bzw wurde dass'],
  ['es', 'el la los quién cuántos dónde cómo es y del hay cuyo'],
  ['ar', 'من هو هي ما ماذا متى أين كيف كم هل في على إلى التي لماذا وهي'],
  ['ru', 'и в не что'],
  ['it', 'il della che'],
];
const content: [string, string][] = [
  ['en', 'us one two first second own president cup world time year'],
  ['fr', 'été avoir deux premier président or'],
  ['de', 'Wert Weg eins zwei erste Präsident'],
  ['es', 'primer dos cinco país estado general trabajo tiempo valor nuevo último segunda'],
  ['ar', 'عدد ثلاثة واحد مليون سنة عام يوم مايو وكالة زيارة الأول رئيس'],
  ['und', 'the of'],
  ['constructor', 'the'],
];

function cases(table: [string, string][]) {
  return table.flatMap(([language, words]) => words.split(' ').map((word) => [language, word] as const));
}

describe('isStopWord', () => {
  it.each(cases(stop))('%s: %s says nothing', (language, word) =>
    expect(isStopWord(normalizeWord(word), language)).toBe(true),
  );
  it.each(cases(content))('%s: %s says something', (language, word) =>
    expect(isStopWord(normalizeWord(word), language)).toBe(false),
  );
});
