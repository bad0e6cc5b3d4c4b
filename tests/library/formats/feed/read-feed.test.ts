import { Tokenizer } from 'parse5';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readFeed } from '../../../../src/library/formats/feed/read-feed.js';

it('reads the title of a feed once, however many entries it stands with', () => {
  const write = vi.spyOn(Tokenizer.prototype, 'write');
  onTestFinished(() => write.mockRestore());
  const items = Array.from({ length: 50 }, (_, at) => `<item><title>News ${at}</title><guid>${at}</guid></item>`);
  const feed = `<rss version="2.0"><channel><title>Harbour &amp;amp; river</title>${items.join('')}</channel></rss>`;
  const documents = readFeed(new TextEncoder().encode(feed));
  expect(documents.map(({ matter }) => matter.source)).toEqual(items.map(() => 'Harbour & river'));
  expect(write.mock.calls.filter(([text]) => text.includes('Harbour'))).toHaveLength(1);
});
