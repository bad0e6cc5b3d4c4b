import { expect, it } from 'vitest';
import { openZip } from '../../../../src/library/formats/packed/open-zip.js';
import {
  mainParts,
  relationsIn,
  relationsOf,
  relationsPart,
} from '../../../../src/library/formats/packed/relations.js';
import { zip } from '../read-file.js';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}" ${more}/>`;
}

it('reads what a part points to, by the names of the parts', () => {
  const xml = [
    relation('r1', 'slideLayout', '../slideLayouts/layout1.xml'),
    relation('r2', 'image', './near.png'),
    relation('r3', 'chart', '/ppt/charts/chart1.xml'),
    relation('r4', 'hyperlink', 'https://example.org/', 'TargetMode="External"'),
    relation('r5', 'odd', '../../../../up.xml'),
  ].join('');
  const opened = openZip(zip({ 'ppt/slides/_rels/slide1.xml.rels': `<Relationships>${xml}</Relationships>` }));
  expect(relationsOf(opened, 'ppt/slides/slide1.xml')).toEqual([
    { id: 'r1', type: 'slideLayout', target: 'ppt/slideLayouts/layout1.xml' },
    { id: 'r2', type: 'image', target: 'ppt/slides/near.png' },
    { id: 'r3', type: 'chart', target: 'ppt/charts/chart1.xml' },
    { id: 'r5', type: 'odd', target: 'up.xml' },
  ]);
});

it('reads those of the file itself where no part is named', () => {
  const xml = `<Relationships>${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`;
  expect(relationsOf(openZip(zip({ '_rels/.rels': xml })))).toEqual([
    { id: 'r1', type: 'officeDocument', target: 'word/document.xml' },
  ]);
});

it('finds none where nothing is said', () => {
  expect(relationsOf(openZip(zip({ 'word/document.xml': '' })), 'word/document.xml')).toEqual([]);
  expect(relationsIn(undefined, 'a')).toEqual([]);
  expect(relationsIn('<Relationships><Other/><Relationship/></Relationships>', 'word/a')).toEqual([
    { id: '', type: '', target: 'word/' },
  ]);
});

it('knows where a part says what it points to', () => {
  expect(relationsPart('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
  expect(relationsPart('')).toBe('_rels/.rels');
});

it('names the main part and the properties as the file does, or as they usually are', () => {
  const xml = `${relation('r1', 'officeDocument', 'word/main.xml')}${relation('r2', 'metadata/core-properties', 'a/b.xml')}`;
  const named = openZip(zip({ '_rels/.rels': `<Relationships>${xml}</Relationships>` }));
  expect(mainParts(named, 'word/document.xml')).toEqual({ main: 'word/main.xml', properties: 'a/b.xml' });
  const silent = openZip(zip({ 'word/document.xml': '' }));
  expect(mainParts(silent, 'word/document.xml')).toEqual({
    main: 'word/document.xml',
    properties: 'docProps/core.xml',
  });
});
