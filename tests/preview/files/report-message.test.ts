import { describe, expect, it } from 'vitest';
import type { ArticlePreview } from '../../../src/domain.js';
import { readMessage, refusalMessage, removalMessage } from '../../../src/preview/files/report-message.js';
import { checkMessage } from '../../../src/preview/local-slack/block-rules/check-message.js';

const article: ArticlePreview = {
  title: 'Otters',
  language: 'en',
  format: 'markdown',
  collection: 'c',
  sections: 1,
  sentences: 2,
  headings: [],
  opening: [],
  leftOut: [{ what: 'code', words: 12 }],
  notes: ['40 % of its words became sentences; left out: code'],
};
const howToAsk = { command: '/ask', mention: '@verbatim' };

function tell(articles: readonly ArticlePreview[], count = articles.length, questions: readonly string[] = []) {
  const read = { kind: 'readable', name: 'otters.md', count, sentences: 2, articles } as const;
  const report = { kind: 'added', read, questions } as const;
  return readMessage({ name: 'otters.md', report, questions, setsSamplesAside: false, howToAsk });
}

describe('the message of a file that was read', () => {
  it('says title, language, size, format, what was left out and what is to be known', () => {
    expect(tell([article]).text.split('\n')).toEqual([
      'I have read otters.md.',
      '“Otters” · English · 2 sentences · 1 section · Markdown',
      'Left out: code (12 words)',
      '40 % of its words became sentences.',
    ]);
  });

  it('says that its language is not known, and how many articles more it has', () => {
    const { text } = tell([{ ...article, language: 'und', sections: 0, sentences: 1, leftOut: [], notes: [] }], 7);
    expect(text.split('\n').slice(1)).toEqual([
      '“Otters” · language not known · 1 sentence · Markdown',
      'and 6 more articles',
    ]);
  });

  it('keeps to its line what is read from right to left', () => {
    expect(tell([{ ...article, title: 'دليل الميناء' }]).text.split('\n')[1]).toBe(
      '\u200e“\u2068دليل الميناء\u2069” · English · 2 sentences · 1 section · Markdown',
    );
  });

  it('is one that Slack would take, however long what others wrote is', () => {
    const long = { ...article, title: 'Otters <!channel>\n'.repeat(500), notes: ['x'.repeat(5_000)] };
    const message = tell([long, long, long, long, long], 90, ['Why?'.repeat(60), 'Who?']);
    expect(checkMessage({ channel: 'C0GENERAL', ...message })).toBeUndefined();
    expect(message.text).not.toContain('<!channel>');
  });
});

it('ends a refusal once', () => {
  expect(refusalMessage('a.pdf', 'it has a password; save it without one').text).toBe(
    'a.pdf: refused, it has a password; save it without one.',
  );
  expect(refusalMessage('a.md', 'can’t be read: permission denied. Check who may read it.').text).toMatch(/read it\.$/);
  expect(removalMessage('a.md').text).toBe('a.md is removed. I no longer answer from it.');
});
