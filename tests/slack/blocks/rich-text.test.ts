import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteOf, richText } from '../../../src/slack/blocks/rich-text.js';
import { codeUnits } from '../arbitrary-text.js';
import { renderBlocks } from '../render-message.js';

it.each([
  ['nothing', [], undefined, '▏One. Two. Three.'],
  ['words', [{ start: 5, end: 8 }], undefined, '▏One. **Two**. Three.'],
  ['a sentence', [], { start: 5, end: 9 }, '▏_One. _Two._ Three._'],
  ['words in a sentence', [{ start: 5, end: 8 }], { start: 5, end: 9 }, '▏_One. _**Two**._ Three._'],
  ['words beside a sentence', [{ start: 0, end: 3 }], { start: 5, end: 9 }, '▏_**One**__. _Two._ Three._'],
  ['a sentence that is all', [], { start: 0, end: 16 }, '▏One. Two. Three.'],
  ['words that reach over the end', [{ start: 10, end: 99 }], undefined, '▏One. Two. **Three.**'],
])('marks %s', (_, highlights, main, shown) => {
  expect(renderBlocks([richText([quoteOf('One. Two. Three.', highlights, main)])])).toBe(shown);
});

it('keeps every unit of the text, in leaves that are never empty nor begin inside a pair', () => {
  const spans = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(codeUnits(50, 1), fc.array(spans, { maxLength: 3 }), fc.option(spans), (text, highlights, main) => {
      const { elements } = quoteOf(text, highlights, main ?? undefined);
      const leaves = elements.map((leaf) => (leaf.type === 'text' ? leaf.text : ''));
      expect(leaves.join('')).toBe(text);
      expect(leaves).not.toContain('');
      for (const [at, leaf] of leaves.slice(1).entries()) {
        expect(`${leaves[at]?.at(-1)}${leaf.charAt(0)}`).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
      }
    }),
  );
});
