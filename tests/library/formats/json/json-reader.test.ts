import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import type { ReadDocument } from '../../../../src/library/formats/contract.js';
import { jsonReader } from '../../../../src/library/formats/json/json-reader.js';
import { fileOf, shownBlocks, webFile } from '../shown-blocks.js';

async function read(value: unknown): Promise<ReadDocument | undefined> {
  const [document] = await jsonReader.read(fileOf(typeof value === 'string' ? value : JSON.stringify(value)));
  return document;
}

async function shown(value: unknown): Promise<string[]> {
  return shownBlocks((await read(value))?.blocks ?? []);
}

describe('jsonReader', () => {
  it('reads what sqlite3 gave out: an object a row, with its number', async () => {
    const [data] = await jsonReader.read(webFile('rooms.json'));
    expect(shownBlocks(data?.blocks ?? [])).toEqual([
      '| room name Map room · fee 20 · owner Bo Carr',
      '| room name Film room · fee 35 · owner Ines Roth',
    ]);
    expect(data?.blocks.map(({ place }) => place)).toEqual([{ row: 1 }, { row: 2 }]);
  });

  it('reads lines of JSON, each with its line', async () => {
    const data = await read('{"name": "A", "open": true}\n\n{"name": "B", "open": false}\n');
    expect(shownBlocks(data?.blocks ?? [])).toEqual(['| name A · open true', '| name B · open false']);
    expect(data?.blocks.map(({ place }) => place?.line)).toEqual([1, 3]);
  });

  it('reads what is nested by the names that lead to it, and lists under theirs', async () => {
    const data = await read({
      title: 'Harbour',
      lang: 'en-GB',
      address: { street_name: 'Quay 3', phones: ['11', '12'] },
      openBoats: [{ name: 'Swan', captain: { fullName: 'Bo Carr' } }, { name: 'Gull', tags: [] }, null],
    });
    expect(data?.matter).toEqual({ title: 'Harbour', language: 'en' });
    expect(shownBlocks(data?.blocks ?? [])).toEqual([
      '| title Harbour · lang en-GB · address street name Quay 3 · address phones 11, 12',
      '# open boats',
      '| name Swan · captain full name Bo Carr',
      '| name Gull',
    ]);
  });

  it('reads long texts of a record as paragraphs that it leads in', async () => {
    const [first, second] = ['One sentence of many. '.repeat(20).trim(), 'The end.'];
    expect(await shown([{ id: 7, body: `${first}\n\n${second}` }])).toEqual([
      '| id 7',
      `id 7 > - ${first}`,
      `id 7 > - ${second}`,
    ]);
  });

  it('names what stands deep in data by the innermost ten names', async () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'Swan' : { [`n${levels}`]: deep(levels - 1) });
    expect(await shown([deep(900)])).toEqual(['| n10 n9 n8 n7 n6 n5 n4 n3 n2 n1 Swan']);
  });

  it.each([
    ['no JSON', '{"a": 1', /no whole JSON/],
    ['a line that breaks off', '{"a": 1}\n{"b": 2}\n{"c', /line 3/],
    ['nothing', '', /no whole JSON/],
    ['no words', '[null, {}, ["-"]]', /no words/],
    ['what is nested too deeply', '['.repeat(1_001) + ']'.repeat(1_001), /deeper than 1,000/],
    ['what is nested without end', '{"a":'.repeat(100_000), /deeper than 1,000/],
    ['too many records', JSON.stringify(Array(100_001).fill('x')), /more than 100,000/],
  ])('refuses %s with a reason', async (_, text, reason) => {
    const refusal = await read(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ArticleRefused);
    expect(String(refusal)).toMatch(reason);
  });
});
