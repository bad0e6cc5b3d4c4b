import type { Page } from 'playwright-core';

/** Paints what a browser marks for a text fragment in one colour, letters and all. */
export const markingStyle = '::target-text { background: #ff00ff; color: #ff00ff; }';

/** Words of a tab that are painted as marked, each with the id of the nearest element around it that has one. */
export async function markedIn(tab: Page): Promise<readonly { readonly id: string; readonly word: string }[]> {
  const picture = (await tab.screenshot()).toString('base64');
  return tab.evaluate<{ id: string; word: string }[]>(`(${readPaintedWords})('${picture}')`);
}

/** The same as one text, with a blank between each two. */
export async function markedWords(tab: Page): Promise<string> {
  return (await markedIn(tab)).map(({ word }) => word).join(' ');
}

export function withoutEnds(words: string): string {
  return words.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
}

/** Runs in the page: the words whose middle has the colour of what is marked; of Chinese each letter is one. */
const readPaintedWords = `async (png) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const marked = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    for (const { index, 0: word } of text.nodeValue.matchAll(/\\p{Script=Han}|[^\\s\\p{Script=Han}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (y < 0 || y > innerHeight || width === 0) continue;
      const pixel = context.getImageData(x + width / 2, y + height / 2, 1, 1).data;
      if (pixel.join() === '255,0,255,255') marked.push({ id: text.parentElement.closest('[id]')?.id ?? '', word });
    }
  }
  return marked;
}`;
