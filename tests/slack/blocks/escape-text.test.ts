import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText } from '../../../src/slack/blocks/escape-text.js';
import { codeUnits } from '../arbitrary-text.js';

it.each([
  ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
  ['&amp;', '&amp;amp;'],
  [`*bold* _it_ "quoted" 'it' :smile: é`, `*bold* _it_ "quoted" 'it' :smile: é`],
  ['', ''],
])('escapes %j to %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

it('loses nothing: Slack shows what was put in', () => {
  const shown = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  fc.assert(
    fc.property(codeUnits(60), (text) => {
      expect(shown(escapeText(text))).toBe(text);
      expect(escapeText(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    }),
  );
});
