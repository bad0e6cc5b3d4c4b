import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../src/library/article-refused.js';
import { markdownReader } from '../../../src/library/formats/markdown/markdown-reader.js';
import { plainTextReader } from '../../../src/library/formats/plain-text/plain-text-reader.js';
import { propertyRuns } from '../../set-up/test-sizes.js';

const handbook = new Uint8Array(readFileSync(path.join(import.meta.dirname, 'files', 'sources', 'handbook.en.md')));

const readers = [
  ['handbook.md', markdownReader],
  ['handbook.mdx', markdownReader],
  ['handbook.txt', plainTextReader],
] as const;

/** Bytes changed, a part cut out or doubled, and what only generators of sites read put in. */
const damaged = fc
  .tuple(
    fc.nat(handbook.length),
    fc.nat(handbook.length),
    fc.array(fc.tuple(fc.nat(handbook.length - 1), fc.nat(255)), { maxLength: 6 }),
    fc.constantFrom(
      '',
      '{%',
      '{{',
      '<details>',
      '</p',
      '```',
      '> - ',
      '[^1]: ',
      '---\n',
      '\u0000',
      ':::',
      '|-|\n',
      '&#',
    ),
  )
  .map(([one, other, edits, mark]) => {
    const bytes = Uint8Array.from(handbook);
    for (const [at, value] of edits) bytes[at] = value;
    return Buffer.concat([bytes.subarray(0, one), Buffer.from(mark), bytes.subarray(other)]);
  });

const any = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
  damaged,
);

describe.each(readers)('the reader of %s', (name, reader) => {
  it('makes documents of any bytes, or refuses them with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        try {
          const documents = await reader.read({ origin: name, name, bytes });
          for (const { blocks } of documents) {
            for (const [index, { leadIn, pieces }] of blocks.entries()) {
              expect(leadIn ?? -1).toBeLessThan(index);
              for (const { at } of pieces) if (at) expect(at.start).toBeLessThanOrEqual(at.end);
            }
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleRefused);
          expect(String(error)).toMatch(/[a-z].{10,}/);
        }
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
