import type { Writing } from '../contract/writing.js';

export const writing: Writing = {
  markers: `qui que quoi quand ou comment pourquoi combien quel quelle quels quelles est sont etait le la les l un une des du de et en
    dans pour par sur avec ce cette ces il elle ils elles ne pas au aux se qu a ont ete plus son sa ses leur nous vous je y`,
  capitals: 'names',
  questionMark: '?',
  decimalMark: ',',
  ordinals: 'er|re|e|[eè]me',
  elided: '[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu',
  keyboard: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
};
