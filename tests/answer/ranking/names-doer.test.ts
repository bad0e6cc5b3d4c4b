import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/answer/question/evidence-words.js';
import { namesDoer, namesPeople, placeOfDeed } from '../../../src/answer/ranking/names-doer.js';
import { analyzeText } from '../../../src/text/analyze-text.js';
import { makeQuery } from './make-candidates.js';

const evidence = evidenceOf('en');
if (!evidence) throw new Error('English has evidence.');

function termsOf(text: string): string[] {
  return analyzeText(text, 'en').map(({ term }) => term);
}

function names(question: string, text: string): boolean {
  return evidence !== undefined && namesDoer(makeQuery(question), termsOf(text), evidence);
}

describe('namesPeople', () => {
  const people = (question: string, text: string) =>
    evidence !== undefined && namesPeople(makeQuery(question), text, evidence);

  it.each([
    ['Who approves trips?', 'The travel team approves trips.'],
    ['Who waters the plants?', 'VOLUNTEERS water them.'],
    ['Who helps the guests?', 'Guests are helped by their manager.'],
  ])('finds whoever the question lacks (%s)', (question, text) => expect(people(question, text)).toBe(true));

  it.each([
    ['Who approves trips?', 'Trips are approved on paper.'],
    ['Who helps the guests?', 'Guests are helped at noon.'],
    ['Who leads the guest?', 'The guests are led.'],
  ])('finds nobody else (%s)', (question, text) => expect(people(question, text)).toBe(false));
});

describe('placeOfDeed', () => {
  const place = (question: string, text: string) => placeOfDeed(makeQuery(question), termsOf(text));

  it('finds what is asked after, or a word akin to it', () => {
    expect(place('Who approves trips?', 'Trips are approved.')).toBe(2);
    expect(place('Who is eligible?', 'Small farms are eligible.')).toBe(3);
    expect(place('Who responds to calls?', 'Responsive people are named.')).toBe(0);
  });

  it('finds nothing where it isn’t said', () => {
    expect(place('Who approves trips?', 'Trips are long.')).toBe(-1);
    expect(place('Who?', 'Trips are long.')).toBe(-1);
  });
});

describe('namesDoer', () => {
  it.each([
    ['Who is eligible?', 'Small farms are eligible.'],
    ['Who approves trips?', 'Trips are approved by the board.'],
    ['Who approves trips?', 'They are approved by the very local lending board.'],
    ['Who approves trips?', 'By then they are approved by the board.'],
  ])('finds what does it (%s %s)', (question, text) => expect(names(question, text)).toBe(true));

  it.each([
    ['is what is asked of', 'Who approves trips?', 'Trips are approved.'],
    ['is no word for anything', 'Who is eligible?', 'If not, they would be eligible.'],
    ['is a small word', 'Who is eligible?', 'Here both again are eligible.'],
    ['is a day', 'Who is eligible?', 'On Monday, they are eligible.'],
    ['is a month', 'Who is eligible?', 'In January they are eligible.'],
    ['is a number', 'Who is eligible?', 'In 2024 they are eligible.'],
    ['stands behind the deed without "by"', 'Who approves trips?', 'They are approved in the office.'],
    ['stands too far behind "by"', 'Who approves trips?', 'They are approved by 1, 2, 3, 4 and 5 boards.'],
    ['stands behind a "by" before the deed', 'Who approves trips?', 'By that, it is approved as boards.'],
    ['does something else', 'Who approves trips?', 'Small farms are eligible.'],
    ['is not asked for', 'What is approved?', 'Small farms are approved.'],
  ])('finds nothing that %s', (_, question, text) => expect(names(question, text)).toBe(false));
});
