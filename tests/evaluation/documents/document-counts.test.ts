import { describe, expect, it } from 'vitest';
import { DocumentCounts } from '../../../evaluation/documents/document-counts.js';
import { renderCounts } from '../../../evaluation/documents/render-documents.js';
import { shownPage } from '../../../evaluation/documents/shown-page.js';
import { prepareArticle } from '../../../src/library/prepare-article.js';

async function count(files: Readonly<Record<string, string>>): Promise<DocumentCounts> {
  const counts = new DocumentCounts();
  for (const [name, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    const options = { collection: 'all', now: new Date(0).toISOString(), keepsSources: false };
    const file = { origin: `/${name}`, name, bytes };
    counts.add(name, await prepareArticle({ kind: 'file', file, options, settledIn: [] }), shownPage(name, bytes));
  }
  return counts;
}

describe('DocumentCounts', () => {
  it('tells the files of each format, those refused, and the sentences that show what their page doesn’t', async () => {
    const counts = await count({
      'a.md': 'Type `<name>` here. Go on {{ now.\n\n```\nx y\n```',
      'b.md': '',
      'c.txt': 'Boats **sail** at six. The quay is closed.',
      'd.html': '<p>Salt &amp;amp; pepper is sold. Boats sail at six.</p>',
    });
    expect(Object.fromEntries(counts.formats)).toMatchObject({
      markdown: { files: 1, sentences: 2, marked: 1, words: 8, read: 6 },
      text: { files: 1, sentences: 2, marked: 0 },
      html: { files: 1, sentences: 2, marked: 0 },
    });
    expect(counts.marked).toEqual([{ file: 'a.md', signs: ['template tag'], text: 'Go on {{ now.' }]);
    expect(counts.refused).toEqual([{ file: 'b.md', reason: 'empty: it holds no text' }]);
    const shown = renderCounts(counts, 5);
    expect(shown).toContain('- a.md [template tag] Go on {{ now.');
    expect(shown).toContain('Left out (words): code 2');
    expect(shown).toMatch(/\| all +\| +3 \|/);
  });
});
