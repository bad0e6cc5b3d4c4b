import { expect, it } from 'vitest';
import { linkSources } from '../../house/read-sources.js';
import { renderRooms } from '../../house/render-rooms.js';

const four = new Map([
  ['shop/a.ts', "import './b.js';\nimport './c.js';\n\n\n"],
  ['shop/b.ts', "import './c.js';\n"],
  ['shop/c.ts', ''],
  ['shop/d.ts', 'x\n'.repeat(10)],
]);

it('counts rooms, floors, arrows and circles, and the lines of files', () => {
  expect(renderRooms(linkSources(four), [])).toBe(
    [
      'folder  rooms  floors  arrows  circles  files  median lines  most lines',
      'shop        4       3       3        0      4             2          10',
      '',
      'No circles.',
    ].join('\n'),
  );
});

it('prints circles of rooms and of files', () => {
  const sources = linkSources(new Map([...four, ['shop/c.ts', "import type { A } from './a.js';\n"]]));
  const rendered = renderRooms(sources, []);
  expect(rendered).toContain('shop        4       1       4        1');
  expect(rendered).toContain('Rooms of shop: a.ts → c.ts → a.ts\nFiles: shop/a.ts → shop/c.ts → shop/a.ts');
});

it('lists the folders that are named, however few their rooms, the top by its empty name', () => {
  const rendered = renderRooms(linkSources(four), ['']);
  expect(rendered.split('\n')[1]).toMatch(/^\. +1 +1 +0 +0 +4/);
});
