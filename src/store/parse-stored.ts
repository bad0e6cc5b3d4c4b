import { z } from 'zod';
import { StoreDamage } from './store-damage.js';

/**
 * Reads JSON that was stored.
 * @throws {StoreDamage} for what isn't of that shape; `what` names it.
 */
export function parseStored<T>(shape: z.ZodType<T>, json: string, what: string): T {
  const parsed = shape.safeParse(parseJson(json, what));
  if (parsed.success) return parsed.data;
  throw new StoreDamage(`the ${what} is of no shape that we write: ${z.prettifyError(parsed.error)}`);
}

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new StoreDamage(`the ${what} is no JSON`);
  }
}
