import { describe, expect, it } from 'vitest';
import { leadsIn } from '../../../src/library/formats/leads-in.js';

describe('a paragraph leads in the list behind it', () => {
  it.each([
    'These things are not allowed:',
    'He asked for “three things:”',
    'Not allowed (in the hall:)',
    '次のものは禁止です：',
    'Fees for members',
    'Bring the following. ',
    'The rules below apply.',
    'We ask for the papers that are listed BELOW.',
    'Die folgenden Geräte sind verboten.',
    'Beachten Sie die nachstehenden Regeln.',
    'Les règles ci-dessous s’appliquent.',
    'Les pièces suivantes sont demandées !',
    'Las normas siguientes son válidas.',
    'Se pide lo que se indica a continuación.',
    'تسري القواعد التالية.',
    'يجب إحضار ما يلي.',
    'Pay at the desk. The following is free.',
  ])('%s', (paragraph) => expect(leadsIn(paragraph)).toBe(true));
});

describe('a paragraph is done before the list behind it', () => {
  it.each([
    'The office is closed on Mondays.',
    'Who may come? (All of them.)',
    'The following applies. Pay at the desk.',
    'Das Folgende gilt. Zahlen Sie am Schalter!',
    'هل الدخول مجاني؟',
    'And so on …',
    'He said “no.”',
    '禁止です。',
    'The belowground hall is closed.',
  ])('%s', (paragraph) => expect(leadsIn(paragraph)).toBe(false));
});

it('looks at the end of a paragraph, however long it is', () => {
  expect(leadsIn(`${'A word. '.repeat(1_000)}These are not allowed:`)).toBe(true);
  expect(leadsIn(`The following: ${'a word '.repeat(1_000)}is done.`)).toBe(false);
});
