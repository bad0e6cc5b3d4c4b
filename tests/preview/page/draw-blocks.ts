import type { Fields } from '../../../src/fields.js';
import { Blocks } from '../../../src/preview/page/blocks/block.js';
import type { Drawing } from '../../../src/preview/page/blocks/drawing.js';

const drawing: Drawing = {
  prefix: 'place',
  viewer: 'U0ANN',
  nameOf: (id) => ({ U0ANN: 'ann' })[id] ?? id,
  channelOf: (id) => ({ C0PRESS: 'press' })[id] ?? id,
  people: [{ value: 'U0ANN', text: 'Ann Baker' }],
  channels: [{ value: 'C0PRESS', text: '#press' }],
};

/** The HTML of blocks, as it stands in a message. */
export function drawBlocks(blocks: readonly Fields[], errors: Drawing['errors'] = {}): string {
  return String(Blocks({ blocks, drawing: { ...drawing, errors } }));
}

/** Its tags, each as it is written. */
export function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>?/g) ?? [];
}

/** What a reader sees of it. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
