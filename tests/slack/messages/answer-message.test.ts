import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain.js';
import { answerMessage } from '../../../src/slack/messages/answer-message.js';
import { abstained, cite, cited, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';

function shown(answer: Answer, question?: string): string {
  return renderBlocks(answerMessage(answer, question === undefined ? {} : { question }).blocks);
}

const film =
  'The film showed the sacrifices made by police officers after the Al Haouz earthquake, in assistance and rescue.';
const closing = { section: 'Closing', sentence: 2 } as const;
const source = '⟨Tangier police conference: a brief⟩ · Interpol General Assembly 2025 · sentence 3';
const closingLine = '1  ⟨Tangier police conference: a brief⟩ · Closing · sentence 2';
const french = 'Ahmed Naser Al Raisi préside Interpol.';

describe('an answer', () => {
  it('to /ask shows the question, the quote with the answering words in bold, its source, what was corrected', () => {
    const answer = cited([cite(president, {}, ['Ahmed Naser Al Raisi'])], {
      corrections: [
        { from: 'teh', to: 'the' },
        { from: 'presidnet', to: 'president' },
        { from: 'interpoll', to: 'Interpol' },
        { from: 'Interpoll', to: 'Interpol' },
      ],
    });
    expect(shown(answer, 'who is teh presidnet of interpoll')).toBe(
      [
        'You asked: who is teh presidnet of interpoll',
        `▏**Ahmed Naser Al Raisi**${president.slice('Ahmed Naser Al Raisi'.length)}`,
        '1  ⟨Tangier police conference: a brief⟩ · Interpol General Assembly 2025 · sentence 3',
        'Read as: the, president, Interpol',
      ].join('\n'),
    );
  });

  it('that could not be kept has no buttons and says why', () => {
    const buttons = { askerId: 'U0ANN', isPublic: true, canShare: true };
    const { blocks } = answerMessage(cited([cite(film, closing)], { unkept: 'full', topic: 'film' }), { buttons });
    expect(blocks.map(({ type }) => type)).toEqual(['rich_text', 'context']);
    expect(renderBlocks(blocks)).toBe(
      `▏${film}\n${closingLine}\nI couldn’t keep this answer because my disk is full, so it has no buttons.`,
    );
  });

  it('in a thread begins with the quote', () => {
    const answer = cited([cite('Most participants came from Morocco, Jordan.', closing, ['Morocco, Jordan'])]);
    expect(shown(answer)).toBe(`▏Most participants came from **Morocco, Jordan**.\n${closingLine}`);
  });

  it('keeps several quotes apart, each above its own numbered source, three at most', () => {
    const [first, ...rest] = ['One.', 'Two.', 'Three.', 'Four.'].map((quote, index) =>
      cite(quote, { section: `Part ${index}`, sentence: index + 1, publishedAt: `2026-05-0${index + 1}` }),
    );
    if (first === undefined) throw new Error('There is a first citation.');
    expect(shown(cited([first, ...rest]))).toBe(
      [
        '▏One.',
        '1  ⟨Tangier police conference: a brief⟩ · Part 0 · sentence 1 · 1 May 2026',
        '▏Two.',
        '2  ⟨Tangier police conference: a brief⟩ · Part 1 · sentence 2 · 2 May 2026',
        '▏Three.',
        '3  ⟨Tangier police conference: a brief⟩ · Part 2 · sentence 3 · 3 May 2026',
      ].join('\n'),
    );
  });

  it('to a follow-up says first how the whole question was read, and repeats no correction in it', () => {
    const answer = cited([cite('Marrakech will host it in 2025.', closing)], {
      readAs: 'when will Marrakech host the Interpol General Assembly?',
      corrections: [
        { from: 'marakech', to: 'Marrakech' },
        { from: 'wen', to: 'whenever' },
      ],
    });
    expect(shown(answer)).toBe(
      [
        'Read as: when will Marrakech host the Interpol General Assembly?',
        '▏Marrakech will host it in 2025.',
        closingLine,
        'Read as: whenever',
      ].join('\n'),
    );
  });

  it.each([
    ['one other language', ['fr'], 'Found in French articles: no English one answers.'],
    ['two others', ['fr', 'ar', 'fr'], 'Found in French and Arabic articles: no English one answers.'],
    ['the question’s and another', ['en', 'fr'], undefined],
    ['another and one that could not be told', ['fr', 'und'], undefined],
  ])('says at each source which quotes are in %s than the question', (_, languages, note) => {
    const [first = 'en', ...rest] = languages;
    const answer = cited([cite(french, { language: first }), ...rest.map((it) => cite(french, { language: it }))]);
    const told = shown(answer).split('\n');
    const marks: Readonly<Record<string, string>> = { fr: ' · in French', ar: ' · in Arabic' };
    expect(told.filter((row) => row !== `▏${french}`)).toEqual([
      ...languages.map((it, at) => `${at + 1}  ${source}${marks[it] ?? ''}`),
      ...(note === undefined ? [] : [note]),
    ]);
    expect(answerMessage(answer, {}).text.match(/ · in \p{Lu}\p{L}+/gu) ?? []).toEqual(
      languages.flatMap((it) => marks[it] ?? []),
    );
  });

  it('marks the closest passage too, though it answers nothing', () => {
    expect(shown(abstained({ closest: cite(french, { language: 'fr' }) }))).toContain(`1  ${source} · in French`);
  });

  it('says of a quote that is close in meaning to the first that it is', () => {
    const answer = cited([cite('One.'), cite('The first.', { isEcho: true })]);
    expect(shown(answer)).toContain(`2  ${source} · close in meaning to the first`);
    expect(answerMessage(answer, {}).text).toContain(' · close in meaning to the first');
  });

  it('names the other files that tell the same, with their days, three at most', () => {
    const twin = (title: string, publishedAt?: string) => ({
      id: title,
      name: `${title}.md`,
      title,
      ...(publishedAt && { publishedAt }),
    });
    const both = cited([cite('One.', { alsoIn: [twin('Pool rules', '2024-03-01')] })]);
    expect(shown(both)).toBe(`▏One.\n1  ${source} · also in Pool rules (1 March 2024)`);
    expect(answerMessage(both, {}).text).toContain(' · also in Pool rules (1 March 2024)');
    const many = cite('One.', { alsoIn: [twin('*A* <!channel>'), twin(''), twin('C'), twin('D')] });
    expect(shown(cited([many]))).toMatch(/ · also in \*A\* <!channel>, \.md, and C$/);
  });

  it.each([
    ['the same', 'fr', 'fr'],
    ['unknown', 'fr', 'und'],
    ['unknown for the quote', 'und', 'fr'],
  ])('says nothing of languages where the question’s is %s', (_, quote, question) => {
    expect(shown(cited([cite(french, { ...closing, language: quote })], { language: question }))).toBe(
      `▏${french}\n${closingLine}`,
    );
  });

  it('says where a quote was cut and where all of it stands', () => {
    const long = `${'very '.repeat(600)}long.`;
    const message = answerMessage(cited([cite(long, closing)]), {});
    expect(renderBlocks(message.blocks)).toBe(
      `▏${'very '.repeat(500).trim()}\n… Cut here to fit. The whole of it stands at this source:\n${closingLine}`,
    );
    expect(message.text).toContain('very”\n… Cut here to fit. The whole of it stands at this source:\n1  Tangier');
  });

  it('bolds each answering word, also where one is cut off by the end', () => {
    const answer = cited([
      cite('Morocco, Jordan and Qatar.', {
        start: 0,
        highlights: [
          { start: 0, end: 7 },
          { start: 20, end: 90 },
        ],
      }),
    ]);
    expect(shown(answer)).toMatch(/^▏\*\*Morocco\*\*, Jordan and \*\*Qatar\.\*\*\n/);
  });

  it('shows a quote of several lines as they stand', () => {
    expect(shown(cited([cite('- one\n- two')]))).toMatch(/^▏- one\n▏- two\n/);
  });

  it('shows neighbours as one quote, says which is surest, and sets the other in italics', () => {
    const [before, surest] = ['The film was long.', 'It was shown in Tangier.'];
    const quote = `${before} ${surest}`;
    const answer = cited([
      cite(
        quote,
        {
          ...closing,
          start: 10,
          lastSentence: 3,
          surest: { start: 10 + before.length + 1, end: 10 + quote.length, sentence: 3 },
        },
        ['Tangier'],
      ),
    ]);
    const source = '· Closing · sentences 2–3, surest 3';
    expect(shown(answer)).toBe(
      `▏_The film was long. _It was shown in **Tangier**.\n1  ⟨Tangier police conference: a brief⟩ ${source}`,
    );
    expect(answerMessage(answer, {}).text).toContain(`“${quote}”\n1  Tangier police conference: a brief ${source}`);
  });

  it.each([
    [2, 'Two articles differ on this.'],
    [3, 'Three articles differ on this.'],
  ])('says first that %i articles differ', (count, sentence) => {
    const [first, ...rest] = ['The 93rd.', 'The 94th.', 'The 95th.']
      .slice(0, count)
      .map((quote) => cite(quote, closing));
    if (first === undefined) throw new Error('There is a first citation.');
    const answer = cited([first, ...rest], { disagreement: true });
    expect(shown(answer, 'which one').split('\n').slice(0, 3)).toEqual([
      'You asked: which one',
      sentence,
      '▏The 93rd.',
    ]);
    expect(answerMessage(answer, {}).text).toMatch(new RegExp(`^${sentence}\n“The 93rd.”`));
  });

  it('says which part of the question it leaves open', () => {
    const answer = cited([cite('Marrakech will host it.', closing)], { unanswered: ['how long is it?'] });
    const note = 'I found no sentence that answers this part: how long is it?';
    expect(shown(answer)).toBe(`▏Marrakech will host it.\n${closingLine}\n${note}`);
    expect(answerMessage(answer, {}).text).toMatch(new RegExp(`${note.replace('?', '\\?')}$`));
  });

  it('says the same in its text, for notifications and screen readers', () => {
    const answer = cited([cite('R&D grew <fast>.', closing, ['R&D'])], {
      corrections: [{ from: 'growt', to: 'growth' }],
    });
    expect(answerMessage(answer, { question: 'did R&D see <!channel> growt' }).text).toBe(
      [
        'You asked: did R&amp;D see &lt;!channel&gt; growt',
        '“R&amp;D grew &lt;fast&gt;.”',
        '1  Tangier police conference: a brief · Closing · sentence 2 · https://example.com/tangier?a=1&amp;b=2',
        'Read as: growth',
      ].join('\n'),
    );
  });
});

describe('an abstention', () => {
  it('says so, why, and what came closest, marked as no answer and with nothing in bold', () => {
    const closest = cite(film, closing, ['sacrifices']);
    const message = answerMessage(abstained({ closest }), {});
    expect(renderBlocks(message.blocks)).toBe(
      [
        'I found no sentence that answers this.',
        'No article gives a number of deaths in the Al Haouz earthquake.',
        'Closest passage (not an answer):',
        `▏${film}`,
        closingLine,
      ].join('\n'),
    );
    expect(message.text).toBe(
      [
        'I found no sentence that answers this.',
        'No article gives a number of deaths in the Al Haouz earthquake.',
        'Closest passage (not an answer):',
        `“${film}”`,
        '1  Tangier police conference: a brief · Closing · sentence 2 · https://example.com/tangier?a=1&amp;b=2',
      ].join('\n'),
    );
  });

  it('shows how the question was read, which may be why', () => {
    const answer = abstained({ corrections: [{ from: 'deths', to: 'deaths' }] });
    expect(shown(answer, 'how many deths')).toBe(
      [
        'You asked: how many deths',
        'I found no sentence that answers this.',
        'No article gives a number of deaths in the Al Haouz earthquake.',
        'Read as: deaths',
      ].join('\n'),
    );
  });
});
