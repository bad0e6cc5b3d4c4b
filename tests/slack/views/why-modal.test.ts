import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, Explanation } from '../../../src/domain.js';
import { whyModal } from '../../../src/slack/views/why-modal.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryAnswer, dataOf } from '../arbitrary-answer.js';
import { cite, cited, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';
import { expectAcceptableModal } from './expect-acceptable-modal.js';

function shown(answer: Answer) {
  return renderBlocks(whyModal(answer).blocks as types.KnownBlock[]).split('\n');
}
const explanation: Explanation = {
  answerType: 'person',
  words: ['president', 'Interpol', 'now'],
  matched: ['president', 'Interpol'],
  missing: ['now'],
  threshold: 0.42,
  sentences: [
    {
      article: 'tangier.md',
      title: 'Tangier police conference: a brief',
      quote: president,
      score: 3,
      reasons: [
        { code: 'words', words: ['president', 'Interpol'], share: 0.5 },
        { code: 'type', words: ['Ahmed Naser Al Raisi'], share: 0.3 },
        { code: 'place', words: [], share: 0.001 },
        { code: 'length', words: [], share: -0.1 },
      ],
    },
    { article: 'other.md', title: 'Another', quote: 'Interpol met.', score: 1, reasons: [] },
  ],
};

const unexplained = { tookMs: 3, ranked: [] };

it('says what was looked for, what spoke for the sentence and against it, how sure that is, and what came next', () => {
  const corrections = [{ from: 'presidnet', to: 'president' }];
  expect(
    shown(cited([cite(president)], { diagnostics: { ...unexplained, explanation }, corrections, confidence: 0.934 })),
  ).toEqual([
    '**Looked for: **a person · president · Interpol · now',
    '**Corrected: **presidnet → president',
    '**Found in the sentence: **president, Interpol',
    '**Not found in it: **now',
    '**This sentence**',
    `▏${president}`,
    'Tangier police conference: a brief',
    '• has words of the question: president, Interpol',
    '• has what was asked for: Ahmed Naser Al Raisi',
    '• is longer or shorter than answers mostly are',
    'Confidence 0.93 (I answer from 0.42 on).',
    '**Runners-up**',
    '▏Interpol met.',
    'Another',
  ]);
});

it.each([
  [['Interpol', 'president'], 'is close in meaning to the question; carried most by: Interpol, president'],
  [[], 'is close in meaning to the question; which of its words carried that can’t be told'],
])('says which words of the question carried its meaning: %j', (words, said) => {
  const reasons = [{ code: 'meaning', words, share: 0.4 } as const];
  const sentences = [{ article: 'a.md', title: 'A', quote: 'Interpol met.', score: 1, reasons }];
  const answer = cited([cite(president)], {
    diagnostics: { ...unexplained, explanation: { ...explanation, sentences } },
  });
  expect(shown(answer)).toContain(`• ${said}`);
});

it('is whole without a word that was looked for', () => {
  const nothing: Explanation = {
    ...explanation,
    answerType: 'other',
    words: [],
    matched: [],
    missing: [],
    sentences: [],
  };
  const answer = cited([cite(president)], { diagnostics: { ...unexplained, explanation: nothing } });
  expectAcceptableModal(whyModal(answer));
  expect(shown(answer)).toEqual(['Confidence 0.90 (I answer from 0.42 on).']);
});

it('says plainly when nothing was kept', () => {
  expect(shown(cited([cite(president)]))).toEqual([
    'Confidence 0.90.',
    'Nothing more is kept about how this answer was found.',
  ]);
});

it('is one that Slack takes, whatever the article and the question hold', () => {
  const words = fc.array(dataOf(3), { maxLength: 4 });
  const codes = [
    'meaning',
    'words',
    'phrase',
    'names',
    'numbers',
    'like_words',
    'neighbours',
    'passage',
    'heading',
    'article',
  ] as const;
  const reason = fc.record({
    code: fc.constantFrom(...codes, 'type' as const, 'fact' as const, 'place' as const, 'length' as const),
    words,
    share: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  const sentence = fc.record({
    article: fc.constant('a.md'),
    title: dataOf(5),
    quote: dataOf(20),
    score: fc.double(),
    reasons: fc.array(reason, { maxLength: 8 }),
  });
  const arbitrary: fc.Arbitrary<Explanation> = fc.record({
    answerType: fc.constantFrom('person', 'other', 'quantity'),
    words,
    matched: words,
    missing: words,
    threshold: fc.double({ min: 0, max: 1, noNaN: true }),
    sentences: fc.array(sentence, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(arbitraryAnswer, arbitrary, (answer, given) =>
      expectAcceptableModal(whyModal({ ...answer, diagnostics: { ...unexplained, explanation: given } })),
    ),
    { numRuns: propertyRuns(150) },
  );
});
