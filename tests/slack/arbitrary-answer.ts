import fc from 'fast-check';
import type { Answer, Citation, QuestionAnswer } from '../../src/domain.js';
import { codeUnits } from './arbitrary-text.js';
import { abstained, cite, cited, statementOf } from './example-answers.js';

/** Pieces that mean something to Slack, to its markup, or to a careless program. */
const hostile = fc.constantFrom(
  ...[
    '<!channel>',
    '<@U1>',
    '<#C1|x>',
    '<http://e.example|x>',
    ':smile:',
    '&',
    '&amp;',
    '*',
    '_',
    '~',
    '`',
    '> ',
    '\n',
  ],
  ...[
    '"',
    '\\',
    '\u0000',
    '\u202E',
    '\u200F',
    '\uD83D',
    '\uDE00',
    '👨‍👩‍👧',
    'é',
    'ال',
    'word',
    ' ',
    'x'.repeat(700),
    '&'.repeat(900),
  ],
);

/** What an article or a person may hold; `maxLength` is in such pieces. */
export function dataOf(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(hostile, { minLength: 1, maxLength }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: codeUnits(200, 1) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 20_000 }).chain((n) => hostile.map((it) => it.repeat(n).slice(0, n))),
    },
  );
}

export const arbitraryCitation: fc.Arbitrary<Citation> = fc
  .record({
    quote: dataOf(30),
    title: dataOf(5),
    section: dataOf(5),
    start: fc.nat(100_000),
    url: fc.oneof(
      fc.webUrl(),
      dataOf(3).map((text) => `https://e.example/?${text}`),
      dataOf(3),
    ),
    format: fc.constantFrom('html', 'feed', 'pdf', 'docx'),
    publishedAt: fc.oneof(fc.constant('2026-05-12'), dataOf(2)),
    language: fc.constantFrom('en', 'fr', 'ar', 'und', '??'),
    sentence: fc.integer({ min: 1, max: 1e6 }),
    cuts: fc.array(fc.nat(4_000), { maxLength: 6 }),
    twins: fc.array(dataOf(3), { maxLength: 4 }),
    surest: fc.option(fc.tuple(fc.nat(4_000), fc.nat(4_000)), { nil: undefined }),
  })
  .map(({ cuts, surest, twins: [twin, ...more], ...given }) => {
    const named = (title: string) => ({ id: title, name: title, title });
    const rest = twin === undefined ? given : { ...given, alsoIn: [named(twin), ...more.map(named)] as const };
    const borders = [...new Set(cuts.filter((cut) => cut <= rest.quote.length))].sort((a, b) => a - b);
    const highlights = borders.flatMap((start, index) => {
      const end = borders[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ start: rest.start + start, end: rest.start + end }];
    });
    if (surest === undefined) return cite(rest.quote, { ...rest, highlights });
    const [start = 0, end = 0] = surest.map((at) => rest.start + Math.min(at, rest.quote.length)).sort((a, b) => a - b);
    const several = { lastSentence: rest.sentence + 1, surest: { start, end, sentence: rest.sentence } };
    return cite(rest.quote, { ...rest, ...several, highlights });
  });

const shared = {
  readAs: dataOf(8),
  topic: dataOf(4),
  corrections: fc.array(fc.record({ from: dataOf(1), to: dataOf(3) }), { maxLength: 5 }),
  language: fc.constantFrom('en', 'fr', 'und'),
};
const questionAnswer: fc.Arbitrary<QuestionAnswer> = fc.oneof(
  fc
    .record({
      first: arbitraryCitation,
      rest: fc.array(arbitraryCitation, { maxLength: 2 }),
      part: fc.option(dataOf(8), { nil: undefined }),
      disagree: fc.boolean(),
      ...shared,
    })
    .map(({ first, rest, part, disagree, ...other }) =>
      cited([first, ...rest], {
        ...other,
        ...(disagree && { disagreement: true }),
        ...(part !== undefined && { unanswered: [part] }),
      }),
    ),
  fc
    .record({ closest: arbitraryCitation, message: dataOf(5), ...shared })
    .map(({ message, ...other }) => abstained({ ...other, reason: { code: 'recorded', message } })),
);

export const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: questionAnswer },
  { weight: 1, arbitrary: questionAnswer.map(statementOf) },
);
