import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFile } from '../../../open-test-bot.js';
import { member } from '../../../viewers.js';
import { startTestPreview } from '../../start-test-preview.js';

const hostile = `---
title: The <b>desk</b>
source: '"Books" & sons'
published: 2026-03-01
language: en
---

# Hours

These are the days:

- Monday \`<script>alert(1)</script>\`
- Tuesday

| Room | Fee |
|---|---|
| Map <room> | 20 euros |
`;

type Preview = Awaited<ReturnType<typeof startTestPreview>>;

/** What the page shows of an article that is there, by its file's name. */
async function pageOf(preview: Preview, name: string) {
  const [collection] = await preview.bot.library.collections(member, 10);
  const id = collection?.newest.find((article) => article.name === name)?.id ?? '';
  const reading = await preview.bot.library.article(member, id);
  const text = reading?.article.text ?? '';
  const edition = reading?.article.textHash ?? '';
  const at = (words: string) => `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;
  const get = async (query: string, init?: RequestInit) => {
    const response = await fetch(`${preview.url}/article/${id}?${query}`, init);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return { edition, at, get };
}

const paragraphs = Array.from(
  { length: 400 },
  (_, at) => `Paragraph number ${at} tells of ${'the house '.repeat(110)}.`,
);

/** The page as it is seen: each stretch of text in a line of its own. */
function linesOf(html: string): readonly string[] {
  return html
    .replace(/^.*<main>/s, '')
    .split(/<[^>]*>/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('an article in the workspace', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await startTestPreview();
    const address = 'url: https://house.example/hours';
    await preview.bot.library.importArticles([
      articleFile('desk.md', hostile),
      articleFile('page.md', `---\n${address}\n---\n\n# Hours\n\nOpen at nine. Shut at ten.`),
      articleFile('news.md', '# Changes of the app\n\n## 5.0.0 / 2024-09-10\n\n- Faster search\n'),
      articleFile('long.md', `# Long\n\n## All\n\n${paragraphs.join('\n\n')}`),
    ]);
  });
  afterAll(() => preview?.close());
  const open = (name = 'desk.md') => pageOf(preview, name);

  it('is shown with its title, its source, its date, the place of the quote, and the file and line that it stands on', async () => {
    const { at, get } = await open();
    const { status, html } = await get(`as=ann&quote=${at('Tuesday')}&leads=${at('These are the days:')}`);
    expect(status).toBe(200);
    expect(linesOf(html).slice(0, 12)).toEqual([
      'The &lt;b&gt;desk&lt;/b&gt;',
      ...['Source', '&quot;Books&quot; &amp; sons', 'Date', '1 March 2026', 'Language', 'English'],
      ...['The quote', 'Hours', '·', 'sentence 3', 'File'],
    ]);
    expect(linesOf(html).slice(12, 14)).toEqual(['/articles/desk.md', ', line 13']);
  });

  it('says that a heading is quoted as an answer does', async () => {
    const { at, get } = await open('news.md');
    const lines = linesOf((await get(`as=ann&quote=${at('5.0.0 / 2024-09-10')}`)).html);
    const told = lines.slice(lines.indexOf('The quote') + 1, lines.indexOf('File'));
    expect(told).toEqual(['5.0.0 / 2024-09-10', '·', 'heading']);
  });

  it('names a dropped file as whoever dropped it does', async () => {
    const { library } = preview.bot;
    await library.drop({ name: 'ferry.txt', bytes: new TextEncoder().encode('The ferry leaves at six.') });
    try {
      const dropped = (await library.collections(member, 10)).flatMap(({ newest }) => newest);
      const id = dropped.find(({ name }) => name === 'ferry.txt')?.id;
      const lines = linesOf(await (await fetch(`${preview.url}/article/${id}?as=ann`)).text());
      expect(lines.slice(lines.indexOf('File'))[1]).toBe('ferry.txt');
    } finally {
      await library.removeDropped('ferry.txt');
    }
  });

  it('has its headings, lists and tables, and nothing in it is markup', async () => {
    const { at, get } = await open();
    const { html } = await get(`as=ann&quote=${at('Tuesday')}`);
    expect(html).toContain('<h2 dir="ltr">Hours</h2>');
    expect(html).toContain('<li>Monday &lt;script&gt;alert(1)&lt;/script&gt;</li>');
    expect(html).toMatch(/<th scope="col">Fee<\/th>.*<td><span class="cell-head">Fee <\/span>20 euros<\/td>/s);
    expect(html).not.toMatch(/<script|<b>|<room>/);
  });

  it('opens only within the same walls as the rest of the page', async () => {
    const { at, get } = await open();
    const { headers } = await get(`as=ann&quote=${at('Tuesday')}`);
    const home = await fetch(preview.url);
    for (const name of ['content-security-policy', 'referrer-policy', 'x-content-type-options']) {
      expect(headers.get(name)).toBe(home.headers.get(name));
    }
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const posted = await get('as=ann', { method: 'POST', body: 'x=1' });
    expect(posted.status).toBe(403);
  });

  it('is not there for whoever may not read it, just as one that is none', async () => {
    const { at, get } = await open();
    const guest = await get(`as=gus&quote=${at('Tuesday')}`);
    const none = await fetch(`${preview.url}/article/0123456789abcdef?as=gus`);
    expect([guest.status, none.status]).toEqual([404, 404]);
    expect(guest.html).toBe(await none.text());
    expect(guest.html).not.toContain('desk');
  });

  it('says so where its text is another one by now, and marks nothing', async () => {
    const { edition, at, get } = await open();
    const changed = await get(`as=ann&edition=${edition.replace(/./g, '0')}&quote=${at('Tuesday')}`);
    expect(changed.html).toContain('has changed since this was quoted');
    expect(changed.html).not.toContain('<mark');
    const same = await get(`as=ann&edition=${edition}&quote=${at('Tuesday')}`);
    expect(same.html).not.toContain('has changed');
    expect(same.html).toContain('<mark id="quote"');
  });

  it.each(['', 'as=nobody', 'quote=5-1', 'quote=1-99999999', 'quote=%00&part=-1', 'part=999999', 'as=ann&as=gus'])(
    'is shown without a mark where the address names no place (%s)',
    async (query) => {
      const { get } = await open();
      const { status, html } = await get(query);
      expect(status).toBe(200);
      expect(html).not.toContain('<mark');
      expect(html).not.toContain('Go to the quote');
    },
  );

  it('is shown in parts where it is long, the one with the quote first', async () => {
    const { at, get } = await open('long.md');
    const { html } = await get(`as=ann&quote=${at('Paragraph number 200')}`);
    expect(html.length).toBeLessThan(400_000);
    expect(html).toMatch(/Part 2 of 3/);
    expect(html).toContain('<mark id="quote"');
    const next = /<a href="([^"]+)">Next part/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const last = await get(next.replace(/^[^?]*\?/, ''));
    expect(last.html).toContain('Paragraph number 399 ');
    expect(last.html).not.toContain('<mark');
  });

  it('leads to its own address at the sentence, where it has one', async () => {
    const { at, get } = await open('page.md');
    const { html } = await get(`as=ann&quote=${at('Shut at ten.')}`);
    expect(html).toContain('href="https://house.example/hours#:~:text=Shut%20at%20ten"');
  });
});
