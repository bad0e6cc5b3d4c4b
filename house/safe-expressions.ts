import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findAttack, nameOf } from './check-expression.js';
import type { Expression } from './collect-expressions.js';

/**
 * Names of the expressions that were checked and found safe (`nameOf`): to check them all takes minutes, so that the
 * gate checks only those that are not in it. `npm run expressions` writes it.
 */
const list = path.join('house', 'safe-expressions.json');

export function readSafe(root: string): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(path.join(root, list), 'utf8')) as string[]);
}

/** Writes the names of those that are safe, and resolves to what is wrong with the others. */
export async function saveSafe(
  root: string,
  expressions: readonly Expression[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const safe: string[] = [];
  const attacks: string[] = [];
  for (const expression of expressions) {
    const name = nameOf(expression);
    const attack = known.has(name) ? undefined : await findAttack(expression);
    if (attack === undefined) safe.push(name);
    else attacks.push(`${expression.files.join(', ')}: ${attack}`);
  }
  writeFileSync(path.join(root, list), `${JSON.stringify(safe.sort(), null, 2)}\n`);
  return attacks;
}
