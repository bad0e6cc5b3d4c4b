import { expect, it } from 'vitest';
import { isContentsHeading, isContentsLine } from '../../../../src/library/formats/pdf/contents-line.js';

it.each(['Contents', 'Table of contents', 'Inhaltsverzeichnis', 'Sommaire', 'Índice general', 'المحتويات'])(
  '%s stands above a table of contents',
  (text) => expect(isContentsHeading(text)).toBe(true),
);

it.each(['The contents of the box', 'Fees'])('%s stands above something else', (text) => {
  expect(isContentsHeading(text)).toBe(false);
});

it.each([
  ['1 Fees ........ 12', false, true],
  ['Fees . . . . . xiv', false, true],
  ['Fees ... 12', false, false],
  ['Fees 12', false, false],
  ['Fees 12', true, true],
  ['Preface iv', true, true],
  ['Fees', true, false],
  [`${'word '.repeat(100)}........ 12`, false, true],
])('%j, under such a heading %s: leads to a page %s', (line, isUnder, leads) => {
  expect(isContentsLine(line, isUnder)).toBe(leads);
});
