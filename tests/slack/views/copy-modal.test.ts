import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownCitations } from '../../../src/domain.js';
import { copyModal } from '../../../src/slack/views/copy-modal.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryAnswer } from '../arbitrary-answer.js';
import { cite, cited, president } from '../example-answers.js';
import { expectAcceptableModal, textIn } from './expect-acceptable-modal.js';

it('holds quote, title, section, date and link of each quote as one text', () => {
  const answer = cited([
    cite(president, { publishedAt: '2026-05-12' }),
    cite('*Not bold* & <not a tag>', { url: 'javascript:alert(1)' }),
  ]);
  expect(textIn(copyModal({ answer }), 'rich_text_preformatted')).toEqual([
    [
      `“${president}”`,
      'Tangier police conference: a brief · Interpol General Assembly 2025 · sentence 3 · 12 May 2026',
      'https://example.com/tangier?a=1&b=2',
      '',
      '“*Not bold* & <not a tag>”',
      'Tangier police conference: a brief · Interpol General Assembly 2025 · sentence 3',
    ].join('\n'),
  ]);
});

it('says in which language a quote is, where it isn’t the question’s', () => {
  const answer = cited([cite(president), cite('Il préside.', { language: 'fr' })]);
  const [text = ''] = textIn(copyModal({ answer }), 'rich_text_preformatted');
  expect(text.split('\n').filter((row) => / in \p{Lu}\p{L}+$/u.test(row))).toEqual([
    'Tangier police conference: a brief · Interpol General Assembly 2025 · sentence 3 · in French',
  ]);
});

it('is one that Slack takes, whatever the article holds, and copies exactly', () => {
  fc.assert(
    fc.property(arbitraryAnswer, (answer) => {
      const modal = copyModal({ answer });
      expectAcceptableModal(modal);
      const quotes = shownCitations(answer);
      const [text = ''] = textIn(modal, 'rich_text_preformatted');
      for (const { quote } of quotes.filter((it) => it.quote.length <= 10_000)) expect(text).toContain(`“${quote}”`);
    }),
    { numRuns: propertyRuns(150) },
  );
});
