import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { holdsForm, withoutAddresses } from '../../../src/answer/ranking/value-forms.js';
import type { ValueForm } from '../../../src/text/languages/contract/questions.js';

function holds(form: ValueForm, text: string): boolean {
  const joined = ` ${text.toLowerCase()} `;
  return holdsForm({ ...analyzeQuestion('What?', 'en'), form }, { text, joined, facts: [], textOf: () => '' });
}

describe('holdsForm', () => {
  it.each(['Call +44 20 7946 0018.', 'Call (202) 555-0143 now.', 'Call 0800/555 01 99.', 'Tel. 01 55 50 12 34'])(
    'finds the phone number in "%s"',
    (text) => expect(holds('phone', text)).toBe(true),
  );

  it.each([
    'It lasted from 1914-1918.',
    'It was signed on 2020-11-05.',
    'It sold 1,250,000 copies.',
    'It weighs 40 grams.',
    'See https://shop.example/2020/1123455 for more.',
  ])('finds none in "%s"', (text) => expect(holds('phone', text)).toBe(false));

  it('finds what one can write to', () => {
    expect(holds('email', 'Write to care@brightwell.example.')).toBe(true);
    expect(holds('email', 'Write to the office.')).toBe(false);
    expect(holds('contact', 'Fill in the form at https://brightwell.example/form.')).toBe(true);
  });

  it('takes for a price what is free', () => {
    expect(holds('money', 'The map is free')).toBe(true);
    expect(holds('money', 'The map has 12 sheets')).toBe(false);
  });
});

describe('withoutAddresses', () => {
  it('leaves the words around an address', () => {
    expect(withoutAddresses('See https://club.example/2023/450 for names')).toBe('See   for names');
    expect(withoutAddresses('Nothing to take off: 12:30')).toBe('Nothing to take off: 12:30');
  });
});
