import type { types } from '@slack/bolt';
import { expect } from 'vitest';
import { type Fields, isFields } from '../../src/fields.js';
import { elementsOf } from '../../src/preview/local-slack/block-rules/check-blocks.js';
import { labelsOf } from './render-message.js';

/** Somebody who hears the buttons, or sees only their labels, can tell each from all others. */
export function expectToldApart(blocks: readonly types.KnownBlock[]): void {
  const said = blocks
    .filter(({ type }) => type === 'actions' || type === 'context_actions')
    .flatMap((block) => elementsOf({ ...block }))
    .flatMap((element) => [element, element.positive_button, element.negative_button])
    .flatMap((part) => (isFields(part) ? saidOf(part) : []));
  for (const list of [said, labelsOf(blocks)]) {
    expect(new Set(list).size).toBe(list.length);
    for (const label of list) expect(label.length).toBeLessThanOrEqual(75);
  }
  const labels = labelsOf(blocks);
  expect(said).toHaveLength(labels.length);
  for (const [at, label] of labels.entries()) expect(said[at]?.startsWith(label)).toBe(true);
}

function saidOf(part: Fields): string[] {
  return typeof part.accessibility_label === 'string' ? [part.accessibility_label] : [];
}
