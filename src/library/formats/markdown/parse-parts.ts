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
  // Of two with one label the first counts, wherever it stands.
  const byLabel = new Map<string, Defined>();
  for (const { at, root } of parts) {
    for (const defined of definitionsIn(root)) {
      if (!byLabel.has(defined.label)) byLabel.set(defined.label, { at, defined, order: byLabel.size });
    }
  }
  return parts.map((part) => {
    const missing = labelsIn(part.text).flatMap((label) => byLabel.get(label) ?? []);
    missing.sort((one, other) => one.order - other.order);
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

/** What stands in brackets without others in it, each once. */
function labelsIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\[([^[\]]+)\]/g), ([, label = '']) => label))];
}

interface Definition {
  readonly label: string;
  readonly url: string;
}

/** A definition with where its part begins, and how many stand before it. */
interface Defined {
  readonly at: number;
  readonly defined: Definition;
  readonly order: number;
}

/** What links are defined by, in the order of the text; those of quotes and items too. */
function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [{ label: node.label ?? node.identifier, url: node.url }];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}
