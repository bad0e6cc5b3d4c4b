import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { holdsForm, withoutAddresses } from '../../../src/answer/ranking/value-forms.js';
import type { ValueForm } from '../../../src/text/languages/contract/questions.js';
import { makeFact } from '../make-hit.js';

function holds(form: ValueForm, text: string): boolean {
  const joined = ` ${text.toLowerCase()} `;
  return holdsForm({ ...analyzeQuestion('What?', 'en'), form }, { text, joined, facts: [], textOf: () => '' });
}

describe('holdsForm', () => {
  it.each([
    'Call +44 20 7946 0018.',
    'Call (202) 555-0143 now.',
    'Call 0800/555 01 99.',
    'Tel. 01 55 50 12 34',
    'Tel. 612 345 678',
    'Tel. 01.55.50.12.34',
  ])('finds the phone number in "%s"', (text) => expect(holds('phone', text)).toBe(true));

  it.each([
    'It lasted from 1914-1918.',
    'It was signed on 2020-11-05.',
    'It sold 1,250,000 copies.',
    'It weighs 40 grams.',
    'Room 555 014.',
    'Es wurden 1.250.000 Stück verkauft.',
    'On en a vendu 12 500 000 en un an.',
    'The total was 1250000.50 in all.',
    'File A555-0142-33 is closed.',
    'Part 555014233b is lost.',
    'The ratio is 5550142,5 here.',
    'It was so in 1914 – 1918.',
    'Write to 5550142334@brightwell.example.',
    'See https://shop.example/2020/1123455 for more.',
  ])('finds none in "%s"', (text) => expect(holds('phone', text)).toBe(false));

  it('finds what one can write to', () => {
    expect(holds('email', 'Write to care@brightwell.example.')).toBe(true);
    expect(holds('email', 'Write to the office.')).toBe(false);
    expect(holds('contact', 'Fill in the form at https://brightwell.example/form.')).toBe(true);
  });

  it('finds a phone number by seven digits', () => {
    expect(holds('phone', 'Call 555 0142.')).toBe(true);
    expect(holds('phone', 'Call 555 014.')).toBe(false);
  });

  it('takes an address for one only with the end of a name', () => {
    expect(holds('email', 'Write to care@brightwell.')).toBe(false);
    expect(holds('email', 'Reply @care in the chat.')).toBe(false);
  });

  it('finds each way to reach somebody', () => {
    expect(holds('contact', 'Write to care@brightwell.example.')).toBe(true);
    expect(holds('contact', 'Call 555 0142.')).toBe(true);
    expect(holds('contact', 'See WWW.brightwell.example.')).toBe(true);
    expect(holds('contact', 'Ask the office.')).toBe(false);
  });

  it('takes for a price an amount of money, and no other amount', () => {
    const price = (text: string, value: string, type: 'quantity' | 'date' = 'quantity', language = 'en') =>
      holdsForm(
        { ...analyzeQuestion('What?', 'en'), form: 'money', language },
        {
          text,
          joined: ` ${text.toLowerCase()} `,
          facts: [makeFact(text, type, value)],
          textOf: ({ start, end }) => text.slice(start, end),
        },
      );
    expect(price('It costs 12 euros', '12 euros')).toBe(true);
    expect(price('It costs $12', '$12')).toBe(true);
    expect(price('It has 12 sheets', '12 sheets')).toBe(false);
    expect(price('It costs 12 euros', '12 euros', 'date')).toBe(false);
    // Of a language whose words for money nobody knows, any sentence may hold a price.
    expect(price('It has 12 sheets', '12 sheets', 'quantity', 'nl')).toBe(true);
  });

  it('is content with any sentence where no form is asked for', () => {
    const { form: _, ...query } = analyzeQuestion('What?', 'en');
    expect(holdsForm(query, { text: '', joined: '', facts: [], textOf: () => '' })).toBe(true);
    expect(holds('name', 'Nothing')).toBe(true);
  });

  it('takes for a price what is free', () => {
    expect(holds('money', 'The map is free')).toBe(true);
    expect(holds('money', 'The map has 12 sheets')).toBe(false);
  });
});

describe('withoutAddresses', () => {
  it('leaves the words around an address', () => {
    expect(withoutAddresses('See https://club.example/2023/450 for names')).toBe('See   for names');
    expect(withoutAddresses('See www.club.example/450 for names')).toBe('See   for names');
    expect(withoutAddresses('Write to a2@club.example or (b3@club.example).')).toBe('Write to   or ( ).');
    expect(withoutAddresses('Nothing to take off: 12:30')).toBe('Nothing to take off: 12:30');
  });
});
