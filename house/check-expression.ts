import { createHash } from 'node:crypto';
import { type Expression, printExpression } from './collect-expressions.js';

/** Neither a binary nor Java is run: the checker is the package's own JavaScript, everywhere the same. */
process.env.RECHECK_BACKEND = 'pure';

/**
 * What an attack costs is counted in steps: no limit is one of time, so that the same expression has the same verdict on
 * every machine.
 */
const counted = { timeout: null, attackTimeout: null, incubationTimeout: null } as const;

/**
 * What is wrong with an expression: that some text makes it cost more than its length is worth, with the beginning of
 * such a text; undefined where recheck finds none.
 */
export async function findAttack({ source, flags }: Expression): Promise<string | undefined> {
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
