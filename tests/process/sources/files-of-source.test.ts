import { expect, it } from 'vitest';
import type { SourceSpec } from '../../../src/domain.js';
import { filesOfSource } from '../../../src/process/sources/files-of-source.js';
import { type LookedItem, SourceError, type SourceReader } from '../../../src/sources/contract.js';

const spec: SourceSpec = { id: 'site', kind: 'sitemap', location: 'https://example.com/sitemap.xml', every: 60 };
const { signal } = new AbortController();

function there(name: string, bytes: () => Promise<Uint8Array>): LookedItem {
  return { kind: 'there', key: name, name, origin: `https://example.com/${name}`, bytes };
}

async function filesOf(look: SourceReader['look']) {
  const files = [];
  for await (const file of filesOfSource({ look }, spec, signal)) files.push(file);
  return files;
}

it('are those of a first look, with the reason of each that can’t be read, and of the source that can’t', async () => {
  const bytes = new Uint8Array([65]);
  async function* items(): AsyncGenerator<LookedItem> {
    yield there('a.html', async () => bytes);
    yield there('b.html', () => Promise.reject(new SourceError('it is too large')));
    yield { kind: 'unreadable', key: 'c', name: 'c.html', reason: 'robots.txt forbids it' };
    throw new SourceError('the server went away');
  }
  const look: SourceReader['look'] = async (_, { seen, stamp }) => {
    expect([seen.size, stamp]).toEqual([0, undefined]);
    return { changedAsWhole: true, items: items(), isWhole: true };
  };
  expect(await filesOf(look)).toEqual([
    { name: 'a.html', origin: 'https://example.com/a.html', bytes },
    { name: 'b.html', reason: 'it is too large' },
    { name: 'c.html', reason: 'robots.txt forbids it' },
    { name: spec.location, reason: 'the server went away' },
  ]);
});

it('are none where what fails is no matter of the source', async () => {
  await expect(filesOf(() => Promise.reject(new TypeError('a slip')))).rejects.toThrow('a slip');
});
