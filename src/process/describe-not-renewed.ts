import type { NotRenewed } from '../library/renew-articles.js';

/** Articles named one by one; of more, how many there are. */
const mostNamed = 5;

/** One sentence for whoever runs the bot: which articles stay as an older version read them, and what to do. */
export function describeNotRenewed(failed: readonly NotRenewed[]): string {
  const named = failed.slice(0, mostNamed).map(({ name, reason }) => `${name} (${reason})`);
  const others = failed.length - named.length;
  const all = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return `Not read again, and left as an older version read them: ${all}. Split or mend them and import them again.`;
}
