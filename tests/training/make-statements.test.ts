import { describe, expect, it } from 'vitest';
import { makeStatement, makeStatements } from '../../training/make-statements.js';

describe('makeStatement', () => {
  it.each([
    ['Who founded the union?', 'Ivo Marin', 'Ivo Marin founded the union.'],
    ['When was the union founded?', '1921', 'the union founded in 1921.'],
    ['Where did the union meet?', 'Zadar', 'the union meet at Zadar.'],
    ['How many members does it have?', 'forty', 'forty members does it have.'],
    ['What did Marin found?', 'the union', 'Marin found the union.'],
    ['What is the seat of the union?', 'Split', 'the seat of the union is Split.'],
    ['In which city did the union meet?', 'Zadar', 'the union meet Zadar.'],
  ])('%s + %s', (question, answer, statement) => {
    expect(makeStatement(question, answer)).toBe(statement);
  });

  it('makes none of a question that asks for no thing, nor of an answer that is a sentence', () => {
    expect(makeStatement('Why was it founded?', 'to trade')).toBeUndefined();
    expect(makeStatement('Who founded it?', 'a man who lived in the town for nine years')).toBeUndefined();
  });
});

describe('makeStatements', () => {
  const text = 'Ivo founded it. Ana led it. Split is its seat.';
  const asked = (id: string, question: string, answer: string) => ({
    id,
    question,
    group: 'union',
    file: 'a.md',
    answers: [{ start: text.indexOf(answer), end: text.indexOf(answer) + answer.length }],
  });
  const { stated, altered } = makeStatements(
    [asked('1', 'Who founded it?', 'Ivo'), asked('2', 'Who led it?', 'Ana'), asked('3', 'Where is its seat?', 'Split')],
    () => text,
  );

  it('states each answer, and alters it by the answer to another question of the same kind', () => {
    expect(stated.map(({ question }) => question)).toEqual(['Ivo founded it.', 'Ana led it.', 'its seat at Split.']);
    expect(altered.map(({ question }) => question)).toEqual(['Ana founded it.', 'Ivo led it.']);
  });
});
