import { expect, it } from 'vitest';
import { skipPreamble } from '../../../src/library/formats/skip-preamble.js';

it.each([
  ['<html>', '<html>'],
  ['\uFEFF \n<html>', '<html>'],
  ['<?xml version="1.0"?>\n<!-- a > b --><?xml-stylesheet href="a"?> <rss>', '<rss>'],
  ['<!DOCTYPE html><html>', '<!DOCTYPE html><html>'],
  ['<!-- never closed <html>', '<!-- never closed <html>'],
  ['<?xml never closed', '<?xml never closed'],
  ['words <!-- note -->', 'words <!-- note -->'],
  ['', ''],
])('begins %j with its first element', (text, rest) => expect(skipPreamble(text)).toBe(rest));
