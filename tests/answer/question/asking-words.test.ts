import { describe, expect, it } from 'vitest';
import { findAsking, isNamingVerb, isPlacingVerb } from '../../../src/answer/question/asking-words.js';

function ask(question: string, language: string) {
  const words = question.split(' ');
  const { questionWord, at, behind } = findAsking(words, language);
  return [questionWord, words.slice(at, behind).join(' ')];
}

describe('findAsking', () => {
  it.each([
    ['en', 'what happens if it rains', 'what', 'what happens'],
    ['en', 'how many ships sailed', 'howMany', 'how many'],
    ['en', 'the treaty was signed in which city', 'which', 'which'],
    ['fr', 'que se passe t il quand il pleut', 'what', 'que se passe t il'],
    ['de', 'was passiert bei regen', 'what', 'was passiert'],
    ['es', 'que pasa con el paquete', 'what', 'que pasa'],
    ['es', 'en cuanto a los barcos como se construyen', 'how', 'como'],
    ['es', 'cuanto cuesta', 'howMany', 'cuanto'],
    ['ar', 'ماذا حدث في طنجه', 'what', 'ماذا حدث'],
    ['fr', 'est ce que le maroc a gagne', 'whether', ''],
    ['und', 'quo vadis', 'none', ''],
  ])('%s: %s', (language, question, word, asking) => {
    expect(ask(question, language)).toEqual([word, asking]);
  });
});

describe('isNamingVerb and isPlacingVerb', () => {
  it('know the verbs that only ask, each language its own', () => {
    expect([isNamingVerb('llama', 'es'), isNamingVerb('llama', 'de'), isNamingVerb('llama', 'en')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isPlacingVerb('befindet', 'de'), isPlacingVerb('located', 'en'), isPlacingVerb('found', 'en')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
