import type { HeldDuty } from '../bot/hold-duty.js';
import type { NotRenewed } from '../library/renew-articles.js';

/** Articles named one by one; of more, how many there are. */
const mostNamed = 5;

/** One sentence for whoever starts the bot: why it isn't there yet. `count`: articles that are read again. */
export function describeRenewing(count: number): string {
  const articles = count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
  return `Reading ${articles} again, since an older version of the program took ${count === 1 ? 'it' : 'them'} in: that may take a while.`;
}

/** One sentence for whoever waits for another process: who it is, since when, and what can be done. */
export function describeWaiting(what: 'import' | 'preparation', { holder, since }: HeldDuty): string {
  const at = since.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');
  return what === 'import'
    ? `Waiting: ${holder} has been importing since ${at}. This import begins when that one ends; to begin at once, stop that one.`
    : `Waiting: ${holder} has been bringing the articles up to date since ${at}. This process goes on when that is done.`;
}

/** For whoever runs the bot: which articles stay as an older version read them, what that costs, and what to do. */
export function describeNotRenewed(failed: readonly NotRenewed[]): string {
  const named = failed.slice(0, mostNamed).map(({ name, reason }) => `${name} (${reason})`);
  const others = failed.length - named.length;
  const all = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const forgotten = failed.filter(({ areWordsForgotten }) => areWordsForgotten).length;
  const cost = forgotten > 0 ? ` Until then, no slip in a question is mended by what ${forgotten} of them say.` : '';
  return `Not read again, and left as an older version read them: ${all}. Split or mend them and import them again.${cost}`;
}
