import type { types } from '@slack/bolt';
import { expect } from 'vitest';
import { checkView } from '../../../src/preview/local-slack/block-rules/check-view.js';
import { expectToldApart } from '../expect-told-apart.js';
import { renderBlocks } from '../render-message.js';

/** Slack takes it, it pings nobody, and its buttons can be told apart. */
export function expectAcceptableModal(modal: types.ModalView): void {
  expect(checkView(modal, 'modal')).toBeUndefined();
  const blocks = modal.blocks as types.KnownBlock[];
  // Throws for mrkdwn and for every leaf but text, link and channel.
  renderBlocks(blocks);
  expect(JSON.stringify(blocks)).not.toMatch(/"type":"(?:channel|user|broadcast)"|"type":"mrkdwn"/);
  expectToldApart(blocks);
}

/** All text leaves of a kind of element, put together. */
export function textIn(modal: types.ModalView, type: 'rich_text_quote' | 'rich_text_preformatted'): string[] {
  return (modal.blocks as types.KnownBlock[])
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .filter((element) => element.type === type)
    .map(({ elements }) => elements.map((leaf) => ('text' in leaf ? String(leaf.text) : '')).join(''));
}
