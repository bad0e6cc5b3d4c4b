import { describe, expect, it } from 'vitest';
import { richText, section } from '../../../src/slack/blocks/rich-text.js';
import { positionLine, sourceLine, sourceLines } from '../../../src/slack/blocks/source-line.js';
import { cite, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';

function shown(rest: Parameters<typeof cite>[1], number = 1): string {
  return renderBlocks([richText([section(sourceLine(cite(president, rest), number, { labelLimit: 150 }).leaves)])]);
}

describe('sourceLine', () => {
  it('names title, section, sentence and date, and links the title', () => {
    expect(shown({ publishedAt: '2026-05-12' }, 2)).toBe(
      '2  ⟨Tangier police conference: a brief⟩ · Interpol General Assembly 2025 · sentence 3 · 12 May 2026',
    );
  });

  it('writes the link out in the text form', () => {
    expect(sourceLine(cite(president), 1, { labelLimit: 150 }).text).toBe(
      '1  Tangier police conference: a brief · Interpol General Assembly 2025 · sentence 3 · https://example.com/tangier?a=1&b=2',
    );
  });

  it('links to the words of a web page, and writes out its address alone', () => {
    const citation = cite('It opens at noon.', { url: 'https://e.example/hours', format: 'html' });
    const { leaves, text } = sourceLine(citation, 1, { labelLimit: 150 });
    const link = 'https://e.example/hours#:~:text=It%20opens%20at%20noon';
    expect(leaves).toContainEqual(expect.objectContaining({ type: 'link', url: link }));
    expect(text).toMatch(/ · https:\/\/e\.example\/hours$/);
    expect(sourceLines(citation, { labelLimit: 150 }).at(-1)).toBe(link);
  });

  it('leads to the page alone where the address of the words is longer than there is room for, else nowhere', () => {
    const citation = cite('It opens at noon.', { url: 'https://e.example/hours', format: 'html' });
    const linked = (limit: number) =>
      JSON.stringify(sourceLine(citation, 1, { labelLimit: 150, linkLimit: limit }).leaves);
    expect(linked(60)).toContain('"https://e.example/hours#:~:text=It%20opens%20at%20noon"');
    expect(linked(40)).toContain('"https://e.example/hours"');
    expect(linked(20)).not.toContain('https:');
    expect(sourceLine(citation, 1, { labelLimit: 150, linkLimit: 20 }).text).not.toContain('https:');
  });

  it('leaves out what is not known', () => {
    const { url: _url, ...linked } = cite(president);
    const bare = { ...linked, locator: { sentence: 3 } };
    expect(renderBlocks([richText([section(sourceLine(bare, 1, { labelLimit: 150 }).leaves)])])).toBe(
      '1  Tangier police conference: a brief · sentence 3',
    );
  });

  it('falls back to the file name where the title is blank', () => {
    expect(shown({ title: ' ' })).toContain('⟨tangier-conference.en.md⟩');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'slack://open',
    'not a url',
    `https://example.com/${'a'.repeat(2_000)}`,
  ])('makes no link of %s', (url) => {
    expect(shown({ url })).toBe('1  Tangier police conference: a brief · Interpol General Assembly 2025 · sentence 3');
  });

  it('shortens a long title and heading', () => {
    const line = shown({ title: 'word '.repeat(80), section: 'x'.repeat(400) });
    expect(line).toMatch(/^1 {2}⟨(word ){28,29}word…⟩ · x{149}… · sentence 3$/);
  });
});

it('keeps number, title, heading and sentence in their order where the article is read from right to left', () => {
  const about = { title: 'مؤتمر طنجة: موجز', section: 'الجمعية 2025', language: 'ar' };
  const { url: _, ...citation } = cite(president, about);
  const { text } = sourceLine(citation, 1, { labelLimit: 100, asked: 'en' });
  expect(text).toBe('\u200E1  \u2068مؤتمر طنجة: موجز\u2069 · \u2068الجمعية 2025\u2069 · sentence 3 · in Arabic');
  expect(sourceLines(citation, { labelLimit: 100, asked: 'en' })).toEqual([
    'مؤتمر طنجة: موجز · الجمعية 2025 · sentence 3 · in Arabic',
  ]);
});

describe('positionLine', () => {
  const citation = cite('It opens at noon.', { url: 'https://e.example/hours', format: 'html' });
  const line = (limit: number, of = citation) => positionLine(of, 2, { labelLimit: 150, linkLimit: limit });

  it('is a link that opens where the quote stands', () => {
    const { leaves, text } = line(300);
    expect(text).toBe('2  Interpol General Assembly 2025 · sentence 3');
    expect(leaves).toEqual([
      expect.objectContaining({ text: '2  ' }),
      expect.objectContaining({
        url: 'https://e.example/hours#:~:text=It%20opens%20at%20noon',
        text: 'Interpol General Assembly 2025 · sentence 3',
      }),
    ]);
  });

  it('says the page or the row where a quote has one', () => {
    const { leaves, text } = line(300, { ...citation, locator: { ...citation.locator, place: { page: 3 } } });
    expect(text).toBe('2  Interpol General Assembly 2025 · sentence 3 · p. 3');
    expect(JSON.stringify(leaves)).toContain('· sentence 3 · p. 3"');
  });

  it('is none where the address is too long for twelve of them, or where there is none', () => {
    const { url: _, ...rest } = citation;
    for (const { leaves, text } of [line(20), line(300, rest)]) {
      expect(leaves).toEqual([expect.objectContaining({ text: '2  Interpol General Assembly 2025 · sentence 3' })]);
      expect(text).toBe('2  Interpol General Assembly 2025 · sentence 3');
    }
  });
});
