import { describe, expect, it } from 'vitest';
import { isListQuestion, isOrder } from '../../../src/answer/question/list-words.js';

describe('isListQuestion', () => {
  it.each([
    ['en', 'which countries took part', 'countries'],
    ['en', 'list the members', ''],
    ['en', 'what are the aims', ''],
    ['fr', 'quels pays ont participe', 'pays'],
    ['de', 'welche lander nahmen teil', 'lander'],
    ['es', 'cuales son los miembros', 'miembros'],
    ['ar', 'اذكر الدول المشاركه', 'دول'],
  ])('%s: %s', (language, words, focus) => {
    expect(isListQuestion(words, focus, language)).toBe(true);
  });

  it.each([
    ['en', 'which country won', 'country'],
    ['en', 'what class is it', 'class'],
    ['en', 'who is the president', ''],
    ['es', 'que pais gano', 'pais'],
    ['de', 'welcher preis ist das', 'preis'],
    ['it', 'quali paesi', 'paesi'],
  ])('not %s: %s', (language, words, focus) => {
    expect(isListQuestion(words, focus, language)).toBe(false);
  });
});

it('knows the orders that ask for a list', () => {
  expect(['list', 'nommez', 'nenne', 'enumera', 'اذكر'].every(isOrder)).toBe(true);
  expect(['member', 'lists', ''].some(isOrder)).toBe(false);
});
