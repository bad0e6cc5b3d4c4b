import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { KeptEncoder } from '../../../src/encoder/open-kept-encoder.js';
import '../../set-up/provided.js';
import { type AcrossKind, acrossKinds, acrossPairs } from './across-pairs.js';
import { type Failures, failuresOf } from './failures-of.js';
import { type NearKind, nearKinds, nearPairs } from './near-pairs.js';

/** Milliseconds for all pairs of a kind to be read for their meaning, on a busy machine. */
const patience = 120_000;

/** Of the pairs of each kind, those that fail where meanings are compared. */
const failing: Readonly<Record<NearKind, Failures>> = {
  number: { near: [], twin: [] },
  person: { near: ['متى ولدت ليلى حداد؟'], twin: [] },
  place: { near: ['Wann öffnet die Bücherei in Torvik?', 'Wie viele Windmühlen stehen auf Oster?'], twin: [] },
  year: { near: [], twin: [] },
  date: { near: [], twin: [] },
  unit: { near: ['How many litres does the harbour tank hold?', 'كم لترا يسع خزان الميناء؟'], twin: [] },
  negation: { near: [], twin: [] },
};

/** The same of those in two languages. */
const failingAcross: Readonly<Record<AcrossKind, Failures>> = {
  number: { near: [], twin: [] },
  name: { near: ['Wann öffnet die Bücherei in Torvik?', 'How many windmills are there on Oster?'], twin: [] },
  year: { near: [], twin: ['Who chaired the rowing club in 1987?'] },
  who: { near: [], twin: ['Who cleans the tower?'] },
};

// What all articles have in common is encoded once.
let opened: KeptEncoder | undefined;

beforeAll(async () => {
  const projectFolder = inject('compiledProject');
  const module = path.join(projectFolder, 'dist', 'src', 'encoder', 'open-kept-encoder.js');
  const { openKeptEncoder } = await import(pathToFileURL(module).href);
  opened = openKeptEncoder({ choice: 'auto', projectFolder, runtime: 'wasm' });
}, patience);

afterAll(() => opened?.close());

describe('a near sentence, where meanings are compared,', () => {
  it.each(nearKinds)(
    'with another %s is no answer, and its twin is one',
    async (kind) => {
      const pairs = nearPairs.filter((pair) => pair.kind === kind);
      expect(await failuresOf(pairs, opened?.encoder)).toEqual(failing[kind]);
    },
    patience,
  );
});

describe('a near sentence in another language than the question', () => {
  it.each(acrossKinds)(
    'is no answer, and its twin is one: %s',
    async (kind) => {
      const pairs = acrossPairs.filter((pair) => pair.kind === kind);
      expect(await failuresOf(pairs, opened?.encoder)).toEqual(failingAcross[kind]);
    },
    patience,
  );

  it('is tried in at least six pairs of each kind', () => {
    for (const kind of acrossKinds) {
      expect(acrossPairs.filter((pair) => pair.kind === kind).length).toBeGreaterThanOrEqual(6);
    }
    expect(new Set(acrossPairs.map(({ language }) => language)).size).toBe(5);
  });
});
