import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHighlighter } from '../../../src/answer/highlight/create-highlighter.js';
import { learnedHighlighter } from '../../../src/answer/highlight/highlight-weights.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import type { Fact, Language } from '../../../src/domain.js';
import { makeFact, makeHit } from '../make-hit.js';
import { firstSentence } from './read-one.js';

const highlightAnswer = createHighlighter(learnedHighlighter);

function highlight(question: string, text: string, facts: readonly Fact[], named: readonly Fact[] = []) {
  const hit = { ...makeHit(text), facts };
  const [sentence] = hit.passage.sentences;
  if (!sentence) throw new Error('no sentence');
  const candidate = { hit, index: 0, sentence };
  return highlightAnswer(analyzeQuestion(question, 'en'), candidate, new Map(named.map((fact) => [fact, 1]))).map(
    ({ start, end }) => text.slice(start, end),
  );
}

/** With the facts that the text itself yields. */
function mark(question: string, text: string, language: Language = 'en') {
  return highlightAnswer(analyzeQuestion(question, language), firstSentence(text, language), new Map()).map(
    ({ start, end }) => text.slice(start, end),
  );
}

describe('a highlighter', () => {
  const text = 'Anna Keller, director of the treasury, met Paul Roth and Eva Lind in Bern.';
  const director = makeFact(text, 'role', 'Anna Keller', 'director of the treasury');
  const people = [director, makeFact(text, 'person', 'Paul Roth'), makeFact(text, 'person', 'Eva Lind')];

  it('marks who the question names by office', () => {
    expect(highlight('Who is the director of the treasury?', text, people, [director])).toEqual(['Anna Keller']);
    const guest = makeFact(text, 'role', 'Eva Lind', 'head of the mint');
    expect(highlight('Who is the director of the treasury?', text, [...people, guest], [guest])).toEqual(['Eva Lind']);
  });

  it('marks the members of a list together', () => {
    expect(highlight('Whom did Anna Keller meet?', text, people)).toEqual(['Paul Roth and Eva Lind']);
    expect(mark('Which countries took part?', 'France, Germany, Spain and the Netherlands took part in it.')).toEqual([
      'France, Germany, Spain and the Netherlands',
    ]);
  });

  it('marks a long list also where the question doesn’t say how many there are', () => {
    const list = 'France, Germany, Spain, Italy, the Sultanate of Oman and Egypt';
    expect(mark('Where did the guests come from?', `The guests came from ${list}.`)).toEqual([list]);
  });

  it('marks nothing where nothing stands out', () => {
    expect(highlight('What did they do?', text, people)).toEqual([]);
    const long =
      'Anna Keller, director of the treasury, met Paul Roth and Eva Lind in Bern, the old town, before the long war.';
    expect(mark('What did Anna Keller do for the town?', long)).toEqual([]);
    expect(mark('Does the town pay for the bridge?', 'The town pays for the bridge by a tax on salt.')).toEqual([]);
    expect(mark('Why is that so?', 'It has often been said before and it will be said again.')).toEqual([]);
  });

  it.each([
    ['When was the bridge opened?', 'The bridge was opened in May 1907 by the mayor of Bern.', 'May 1907'],
    ['Who opened the bridge?', 'The bridge was opened in May 1907 by Paul Roth.', 'Paul Roth'],
    ['Where was the treaty signed?', 'The treaty was signed in Geneva on 4 May 1907.', 'Geneva'],
    ['How many people live in the town?', 'About 40,000 people live in the town.', '40,000'],
    ['What percentage of the budget is spent on roads?', 'Some 12% of the budget is spent on roads.', '12%'],
    ['What is the tax on salt called?', 'The tax on salt was called the "gabelle" in those days.', 'the "gabelle"'],
  ])('%s', (question, sentence, answer) => {
    expect(mark(question, sentence)).toEqual([answer]);
  });

  it.each([
    ['fr', 'Quand le pont a-t-il été ouvert ?', 'Le pont a été ouvert le 4 mai 1907 par le maire.', '4 mai 1907'],
    ['de', 'Wann wurde die Brücke eröffnet?', 'Die Brücke wurde am 4. Mai 1907 in Bern eröffnet.', '4. Mai 1907'],
    ['es', '¿Cuándo se abrió el puente?', 'El puente se abrió el 4 de mayo de 1907 en Sevilla.', '4 de mayo de 1907'],
    ['ar', 'متى افتتح الجسر؟', 'افتتح الجسر في عام 1907 بحضور العمدة.', '1907'],
  ])('marks a date in %s', (language, question, sentence, answer) => {
    const [marked = ''] = mark(question, sentence, language);
    expect(marked).toContain(answer);
    expect(marked.length).toBeLessThan(answer.length + 6);
  });

  it('stays within the sentence, splits no character and never marks a long sentence as a whole', () => {
    const piece = fc.constantFrom(
      'Bern',
      '1,000',
      '(',
      ')',
      '"',
      '-',
      ',',
      'of',
      '😀',
      'and',
      'the',
      'was',
      'by',
      "l'été",
      'والشرطة',
      'U.S.',
      '90%',
      '؛',
    );
    const question = fc.constantFrom('Who was it by?', 'Which towns?', 'When?', 'How many?', 'What is Bern?', '😀', '');
    fc.assert(
      fc.property(question, fc.array(piece, { minLength: 1, maxLength: 40 }), (asked, parts) => {
        const sentenceText = `a ${parts.join(' ')}`;
        const { hit, sentence } = firstSentence(sentenceText);
        for (const { start, end } of highlightAnswer(analyzeQuestion(asked, 'en'), { hit, sentence }, new Map())) {
          expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
          const marked = sentenceText.slice(start, end);
          expect(marked).not.toMatch(/\p{Cs}/u);
          if (parts.length > 8) expect(marked.length).toBeLessThan(sentenceText.length);
        }
      }),
    );
  });
});
