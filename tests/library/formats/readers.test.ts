import { describe, expect, it, onTestFinished } from 'vitest';
import { readerByName, readerOf, readerOfFormat } from '../../../src/library/formats/readers.js';
import { openTestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';
import { fileBytes } from './read-file.js';

const files = [
  ['pdf', 'handbook.en.pdf'],
  ['docx', 'handbook.en.docx'],
  ['odt', 'handbook.en.odt'],
  ['pptx', 'handbook.en.pptx'],
  ['xlsx', 'devices.xlsx'],
  ['epub', 'web/rules.en.epub'],
  ['html', 'web/rules.en.html'],
  ['email', 'web/rules.en.eml'],
  ['feed', 'web/news.rss'],
  ['csv', 'web/timetable.csv'],
  ['json', 'web/rooms.json'],
] as const;

describe('the readers', () => {
  it.each(files)('reads a file of each format by its content and by its name: %s', (format, name) => {
    expect(readerByName(name)?.format).toBe(format);
    expect(readerOf(name, fileBytes(name))?.format).toBe(format);
    const isTold = readerOfFormat(format)?.recognizes !== undefined;
    expect(readerOf('download', fileBytes(name))?.format).toBe(isTold ? format : undefined);
  });

  it.each(files)('reads a Buffer as any other bytes, and leaves it as it was: %s', async (format, name) => {
    const reader = readerOfFormat(format);
    const bytes = fileBytes(name);
    const given = Buffer.from(bytes);
    expect(await reader?.read({ origin: name, name, bytes: given })).toEqual(
      await reader?.read({ origin: name, name, bytes }),
    );
    expect(given.equals(bytes)).toBe(true);
  });

  it('takes each into the store as an article whose quotes are pieces of its text', async () => {
    const { bot, store } = await openTestBot({ samples: 'never' });
    onTestFinished(() => bot.close());
    const given = files.map(([, name]) => ({ origin: `/in/${name}`, name, bytes: fileBytes(name) }));
    const { added, refused } = await bot.library.importArticles(given);
    expect(refused).toEqual([]);
    expect(added.length).toBeGreaterThanOrEqual(files.length);
    const shelved = await store.shelves.articles();
    expect(new Set(shelved.map(({ format }) => format))).toEqual(new Set(files.map(([format]) => format)));
    for (const { id, collection } of shelved) {
      const { articles } = store.holdings([collection]);
      const [article, outline] = await Promise.all([articles.article(id), articles.outline(id)]);
      const sentences = outline?.passages.flatMap((passage) => passage.sentences) ?? [];
      expect(sentences.length).toBeGreaterThan(0);
      for (const { start, end } of sentences) expect(article?.text.slice(start, end).trim()).not.toBe('');
    }
    const again = await bot.library.importArticles(given);
    expect(again).toMatchObject({ added: [], changed: [] });
    const reply = await bot.asking.ask({ viewer: member, question: shelved[0]?.title ?? '' });
    expect(['cited', 'abstained']).toContain(reply.kind);
  });
});
