import { readsAsText } from '../reads-as-text.js';
import { attribute, elementsBelow, type HtmlElement, type HtmlText, textBelow } from './html-node.js';

const codeClass = /code|highlight|listing|literal|screen|console|lang|prettyprint|brush|synopsis|syntax|output/i;

/** Whether what is set letter for letter is code, and not a text as mails and old pages have it. */
export function isCode(element: HtmlElement): boolean {
  if (codeClass.test(attribute(element, 'class') ?? '')) return true;
  for (const { tagName } of elementsBelow(element)) if (/^(?:code|samp|kbd|var)$/.test(tagName)) return true;
  return !readsAsText(textBelow(element));
}

/** The parts of a text between its blank lines, with undefined for each of these. */
export function* paragraphsOf(node: HtmlText): Generator<HtmlText | undefined> {
  const { value, sourceCodeLocation: place } = node;
  const isLiteral = place && place.endOffset - place.startOffset === value.length;
  let from = 0;
  for (const { 0: gap, index } of [...value.matchAll(/\n[ \t]*\n\s*/g), { 0: '', index: value.length }]) {
    const part = { ...node, value: value.slice(from, index) };
    yield isLiteral
      ? {
          ...part,
          sourceCodeLocation: { ...place, startOffset: place.startOffset + from, endOffset: place.startOffset + index },
        }
      : { ...part, sourceCodeLocation: null };
    if (gap !== '') yield undefined;
    from = index + gap.length;
  }
}
