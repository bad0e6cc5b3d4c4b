import { describe, expect, it } from 'vitest';
import { errorKindOf, questionWordOf } from '../../evaluation/error-kind.js';

function place(article: string, passage: number, sentence: number) {
  return { article, passage, sentence };
}
const chosen = place('a', 3, 1);

function kind(right: readonly ReturnType<typeof place>[]) {
  return errorKindOf({ chosen, right, isWhole: true });
}

describe('errorKindOf', () => {
  it('tells how far the right sentence was', () => {
    expect(kind([place('a', 3, 0)])).toBe('beside the right one');
    expect(kind([place('a', 3, 4)])).toBe('same passage');
    expect(kind([place('a', 2, 1)])).toBe('same article, other passage');
    expect(kind([place('b', 3, 1)])).toBe('other article');
    expect(kind([])).toBe('right one not retrieved');
    expect(kind([chosen])).toBe('right in itself, judged otherwise');
  });

  it('goes by the nearest of several', () => {
    expect(kind([place('b', 3, 1), place('a', 3, 5), place('a', 3, 2)])).toBe('beside the right one');
  });

  it('tells what could not have been right', () => {
    expect(errorKindOf({ chosen: undefined, right: [], isWhole: true })).toBe('nothing retrieved');
    expect(errorKindOf({ chosen, right: [], isWhole: false })).toBe('no sentence holds the whole answer');
  });
});

describe('questionWordOf', () => {
  it.each([
    ['en', 'In what year did it end?', 'what'],
    ['en', 'The treaty was signed by whom?', 'whom'],
    ['en', 'How many people came?', 'how many'],
    ['en', 'How did they come, and when?', 'how'],
    ['de', 'Wie viele kamen?', 'wie viele'],
    ['de', 'Was geschah?', 'was'],
    ['es', '¿Dónde se encontraba el teatro?', 'dónde'],
    ['ar', 'متى كان ذلك؟', 'متى'],
    ['en', 'Whatever happened to Norman whole wheat', '–'],
    ['fi', 'What?', '–'],
  ])('%s: %s → %s', (language, question, word) => {
    expect(questionWordOf(question, language)).toBe(word);
  });
});
