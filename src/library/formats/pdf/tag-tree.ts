import type { Run } from './page-runs.js';

/** A node of the tree by which a page says what its parts are: an element with children, or a piece of its content. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
  /** Of the content that `Run.mark` names. */
  readonly id?: string;
}

/** Levels of elements within each other that are looked at. */
export const deepest = 200;

/** Share of a page's letters that its tags have to name, to be believed. */
const enough = 0.9;

/** Whether a page's tags name nearly all of its text, and something more than paragraphs of single lines. */
export function isTagged(root: TagNode | null, runs: readonly Run[]): boolean {
  if (!root) return false;
  const ids = new Set<string>();
  const roles = new Map<string, number>();
  const walk = (node: TagNode, depth: number) => {
    if (node.type === 'content' && node.id !== undefined) ids.add(node.id);
    if (node.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
    if (depth < deepest) for (const child of node.children ?? []) walk(child, depth + 1);
  };
  walk(root, 0);
  const letters = (own: readonly Run[]) => own.reduce((sum, { text }) => sum + text.trim().length, 0);
  const all = letters(runs);
  const named = letters(runs.filter(({ mark }) => mark !== undefined && ids.has(mark)));
  const says = [...roles.keys()].some((role) => /^(?:H\d?|L|Table)$/.test(role));
  return all > 0 && named >= enough * all && (says || all > 60 * (roles.get('P') ?? all));
}
