import { createHash } from 'node:crypto';
import { isCheckedByHand } from './checked-by-hand.js';
import { type Expression, printExpression } from './collect-expressions.js';

/** Neither a binary nor Java is run: the checker is the package's own JavaScript, everywhere the same. */
process.env.RECHECK_BACKEND = 'pure';

/**
 * What an attack costs is counted in steps and not in time, so that a slow machine has the same verdict. How long an
 * expression is looked at has an end all the same (in milliseconds): beyond, nothing is known of it.
 */
const counted = { timeout: 30_000, attackTimeout: null, incubationTimeout: null } as const;

/**
 * What is wrong with an expression: that some text makes it cost more than its length is worth, with the beginning of
 * such a text; undefined where recheck finds none.
 */
export async function findAttack({ source, flags }: Expression): Promise<string | undefined> {
  if (isCheckedByHand({ source })) return undefined;
  const { checkSync } = await import('recheck');
  const found = checkSync(source, flags, counted);
  if (found.status === 'safe') return undefined;
  const attack = found.status === 'vulnerable' ? `${found.complexity.summary}, ${found.attack.pattern}` : 'not known';
  return `${printExpression({ source, flags })}: ${attack.slice(0, 200)}`;
}

/** A short name of an expression, for lists of those that were checked. */
export function nameOf(expression: Expression): string {
  return createHash('sha256').update(printExpression(expression)).digest('base64url').slice(0, 16);
}
