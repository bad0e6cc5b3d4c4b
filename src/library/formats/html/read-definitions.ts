import { elementsBelow, type HtmlElement, type HtmlNode, isElement, textBelow } from './html-node.js';
import type { Scope, Walk } from './page-blocks.js';
import { isSetApart } from './set-apart.js';

interface Definition {
  readonly terms: HtmlElement[];
  readonly meanings: HtmlElement[];
}

/** UTF-16 units of the meanings of a term at most that stand in one row with it. */
const rowLimit = 600;

/**
 * A list of terms: "Term · meaning" where the meaning is short, else the term and then its paragraphs, which it gives
 * their sense. A term that asks is a heading.
 */
export function readDefinitions(walk: Walk, list: HtmlElement, scope: Scope): void {
  const { page } = walk;
  const own: Scope = { kind: 'item', group: scope.group ?? page.newGroup(), ...page.leadInOf(scope) };
  for (const part of partsOf(walk, list)) {
    if (!('terms' in part)) walk.read(part, own);
    else if (part.terms.length > 0 && part.meanings.length > 0 && isShort(part)) addRow(walk, part, own);
    else addParts(walk, part, own);
  }
}

/** The terms with their meanings, and what else stands in the list. */
function* partsOf(walk: Walk, parent: HtmlElement): Generator<Definition | HtmlNode> {
  let open: Definition | undefined;
  for (const child of parent.childNodes) {
    if (!isElement(child)) {
      yield child;
      continue;
    }
    if (walk.leavesOut(child)) continue;
    const isTerm = child.tagName === 'dt';
    if (open && (isTerm ? open.meanings.length > 0 : child.tagName !== 'dd')) {
      yield open;
      open = undefined;
    }
    if (isTerm || child.tagName === 'dd') {
      open ??= { terms: [], meanings: [] };
      (isTerm ? open.terms : open.meanings).push(child);
    } else if (child.tagName === 'div') yield* partsOf(walk, child);
    else yield child;
  }
  if (open) yield open;
}

function isShort({ terms, meanings }: Definition): boolean {
  const hasParts = (element: HtmlElement) => [...elementsBelow(element)].filter(isSetApart).length > 1;
  if (terms.some((term) => asks(term)) || meanings.some(hasParts)) return false;
  return meanings.reduce((length, meaning) => length + textBelow(meaning).length, 0) <= rowLimit;
}

function addRow(walk: Walk, { terms, meanings }: Definition, { group, leadIn }: Scope): void {
  const { page } = walk;
  const addAll = (elements: readonly HtmlElement[], between: string) => {
    for (const [index, element] of elements.entries()) {
      if (index > 0) page.run.addMade(between);
      walk.readAsOne(element);
    }
  };
  addAll(terms, ', ');
  page.run.addMade(' · ');
  addAll(meanings, '; ');
  const pieces = page.run.take();
  page.push({
    kind: 'row',
    pieces,
    ...(group !== undefined && { group }),
    ...(leadIn !== undefined && { leadIn }),
  });
}

function addParts(walk: Walk, { terms, meanings }: Definition, scope: Scope): void {
  const { page } = walk;
  const first = page.length;
  const isQuestion = terms.some(asks);
  for (const term of terms) {
    if (isQuestion) walk.readHeading(term, page.below());
    else walk.readAll(term, scope);
  }
  const isLed = page.length > first;
  for (const meaning of meanings) {
    walk.readAll(meaning, isQuestion ? { kind: 'paragraph' } : { ...scope, ...(isLed && { leadIn: first }) });
  }
}

function asks(term: HtmlElement): boolean {
  return /[?？؟]\s*$/u.test(textBelow(term));
}
