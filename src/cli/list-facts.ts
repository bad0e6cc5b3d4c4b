import pc from 'picocolors';
import type { Bot, FactLine } from '../domain.js';
import { factsJson } from './facts-json.js';
import { formatFacts } from './format-facts.js';
import { operator } from './operator.js';

export interface FactsOptions {
  readonly json?: true;
  readonly articles?: string;
}
/** The first page of a sheet as `bot` makes it; with `--json`, all of its pages. */
export async function listFacts(about: string, { json }: FactsOptions, bot: Bot, isColorful: boolean): Promise<string> {
  const reply = await bot.asking.facts({ viewer: operator, about });
  const lines: FactLine[] = reply.kind === 'fact_sheet' ? [...reply.lines] : [];
  let next = reply.kind === 'fact_sheet' ? reply.next : undefined;
  while (json && next) {
    const page = await bot.asking.facts({ viewer: operator, about, from: next.from });
    if (page.kind !== 'fact_sheet') break;
    lines.push(...page.lines);
    next = page.next;
  }
  return json ? JSON.stringify(factsJson(reply, lines)) : formatFacts(reply, lines, pc.createColors(isColorful));
}
