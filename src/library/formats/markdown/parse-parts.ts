import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A blank line and then one that belongs to no list, quote, code or HTML before it, unless fences or tags are open. */
const partEnd = /\n[ \t]*\r?\n(?=[^\s\-+*\d>`~<:])/g;

/** A part of a text; the places in `root` begin at `at`. */
interface Part {
  readonly at: number;
  readonly text: string;
  readonly root: Root;
}

/**
 * A Markdown text parsed in parts of at least `partLength` UTF-16 units, which mean the same apart as together: what
 * the parser does grows faster than the text.
 */
export function parseParts(text: string, partLength: number): readonly Part[] {
  const parts = [...cutParts(text, partLength)];
  if (parts.length < 2) return parts;
  const definitions = parts.flatMap(({ at, root }) => definitionsIn(root).map((defined) => ({ at, defined })));
  return parts.map((part) => {
    // Of two with one label the first counts, wherever it stands.
    const missing = definitions.filter(({ defined }) => part.text.includes(`[${defined.label}]`));
    if (missing.every(({ at }) => at === part.at)) return part;
    // Before the part, for it may end within code.
    const lines = missing.map(({ defined }) => `[${defined.label}]: <${defined.url.replace(/[<>\n\\]/g, '')}>\n\n`);
    const before = lines.join('');
    const root = parse(before + part.text);
    const children = root.children.filter(({ position }) => (position?.start.offset ?? 0) >= before.length);
    return { ...part, at: part.at - before.length, root: { ...root, children } };
  });
}

function* cutParts(text: string, partLength: number): Generator<Part> {
  let at = 0;
  let length = partLength;
  while (at < text.length) {
    partEnd.lastIndex = at + length;
    const end = partEnd.test(text) ? partEnd.lastIndex : text.length;
    const part = text.slice(at, end);
    const root = parse(part);
    const last = root.children.at(-1)?.type;
    // What stands last may be open still: then the part is read again, twice as long.
    const isOpen = end < text.length && (last === 'code' || last === 'html');
    if (!isOpen) yield { at, text: part, root };
    at = isOpen ? at : end;
    length = isOpen ? 2 * (end - at) : partLength;
  }
}

function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
}

/** What links are defined by, in the order of the text; those of quotes and items too. */
function definitionsIn(node: Nodes): { readonly label: string; readonly url: string }[] {
  if (node.type === 'definition') return [{ label: node.label ?? node.identifier, url: node.url }];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}
