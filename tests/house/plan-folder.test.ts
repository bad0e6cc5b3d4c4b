import { describe, expect, it } from 'vitest';
import { fileCircles, foldersOf, planFolder, roomOf } from '../../house/plan-folder.js';
import { linkSources } from '../../house/read-sources.js';

const sources = linkSources(
  new Map([
    ['main.ts', "import './shop/sell.js';"],
    ['shop/sell.ts', "import './desk/till.js';\nimport type { Price } from './prices.js';\nimport '../main.js';"],
    ['shop/desk/till.ts', "import '../prices.js';\nimport './coin.js';"],
    ['shop/desk/coin.ts', ''],
    ['shop/prices.ts', "import { readFile } from 'node:fs/promises';"],
  ]),
);

describe('planFolder', () => {
  it('draws the arrows between the files and folders directly in it, types counted', () => {
    expect(planFolder('shop', sources)).toEqual({
      folder: 'shop',
      arrows: new Map([
        ['sell.ts', new Set(['desk', 'prices.ts'])],
        ['desk', new Set(['prices.ts'])],
        ['prices.ts', new Set()],
      ]),
      floors: 3,
      circles: [],
    });
  });

  it('counts the rooms of a circle as one floor', () => {
    expect(planFolder('', sources)).toMatchObject({ floors: 1, circles: [['main.ts', 'shop']] });
  });
});

describe('fileCircles', () => {
  it('finds circles of files across folders', () => {
    expect(fileCircles(sources)).toEqual([['main.ts', 'shop/sell.ts']]);
  });
});

it('lists every folder that holds a source', () => {
  expect(foldersOf(sources)).toEqual(['', 'shop', 'shop/desk']);
});

it('tells the room of a file', () => {
  expect(roomOf('', 'shop/desk/till.ts')).toBe('shop');
  expect(roomOf('shop', 'shop/desk/till.ts')).toBe('desk');
  expect(roomOf('shop', 'shop/prices.ts')).toBe('prices.ts');
  expect(roomOf('shop', 'shopping/x.ts')).toBeUndefined();
});
