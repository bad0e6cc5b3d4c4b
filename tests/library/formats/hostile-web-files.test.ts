import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../src/library/article-refused.js';
import type { FormatReader } from '../../../src/library/formats/contract.js';
import { csvReader } from '../../../src/library/formats/csv/csv-reader.js';
import { emailReader } from '../../../src/library/formats/email/email-reader.js';
import { epubReader } from '../../../src/library/formats/epub/epub-reader.js';
import { feedReader } from '../../../src/library/formats/feed/feed-reader.js';
import { htmlReader } from '../../../src/library/formats/html/html-reader.js';
import { jsonReader } from '../../../src/library/formats/json/json-reader.js';
import { subtitlesReader } from '../../../src/library/formats/subtitles/subtitles-reader.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { fileOf, webFile } from './shown-blocks.js';

const srt = new TextEncoder().encode(
  '1\n00:00:01,000 --> 00:00:04,000\nBo: We close <i>at</i> noon.\n\n2\n00:00:05,000 --> 00:00:06,000\nBo: Yes.\n',
);

const readers: readonly (readonly [string, FormatReader, Uint8Array])[] = [
  ['html', htmlReader, webFile('rules.en.html').bytes],
  ['epub', epubReader, webFile('rules.fr.epub').bytes],
  ['email', emailReader, webFile('rules.de.eml').bytes],
  ['feed', feedReader, webFile('news.atom').bytes],
  ['csv', csvReader, webFile('timetable.csv').bytes],
  ['json', jsonReader, webFile('rooms.json').bytes],
  ['subtitles', subtitlesReader, srt],
];

/** Documents as the contract has them, or a refusal with a reason; anything else fails. */
async function readsOrRefuses(reader: FormatReader, bytes: Uint8Array): Promise<void> {
  reader.recognizes?.(bytes);
  try {
    const documents = await reader.read(fileOf(bytes));
    expect(documents.length).toBeGreaterThan(0);
    for (const { blocks, matter } of documents) {
      expect(blocks.length).toBeGreaterThan(0);
      for (const [index, { leadIn, pieces }] of blocks.entries()) {
        expect(leadIn ?? -1).toBeLessThan(index);
        for (const { at, text } of pieces) {
          expect(text).not.toBe('');
          if (at) expect(at.start).toBeLessThanOrEqual(at.end);
        }
      }
      for (const value of Object.values(matter)) expect(value.trim()).not.toBe('');
    }
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleRefused);
    expect(String(error)).toMatch(/[a-z].{10,}/);
  }
}

const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
);

/** A file with bytes of it changed, a part cut out, or a part doubled. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(bytes.length - 1);
  const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }).map((edits) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, value] of edits) copy[at] = value;
    return copy;
  });
  const parts = fc.tuple(place, place, fc.boolean()).map(([one, other, isDoubled]) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    const middle = bytes.subarray(from, to);
    return Buffer.concat([bytes.subarray(0, from), ...(isDoubled ? [middle, middle] : []), bytes.subarray(to)]);
  });
  return fc.oneof(changes, parts);
}

describe.each(readers)('the reader of %s', (_, reader, bytes) => {
  it('makes documents of any bytes, or refuses them with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (any) => await readsOrRefuses(reader, any)),
      { numRuns: propertyRuns(200) },
    );
  });

  it('makes documents of a damaged file, or refuses it with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (any) => await readsOrRefuses(reader, any)),
      { numRuns: propertyRuns(200) },
    );
  });

  it('reads alike what it reads twice', async () => {
    expect(await reader.read(fileOf(bytes))).toEqual(await reader.read(fileOf(bytes)));
  });
});
