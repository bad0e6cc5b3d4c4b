import type { Grammar } from '../contract/grammar.js';

export const grammar: Grammar = {
  verbs: {
    endings: /.{2}(?:[^e]ed|[^aeiou]ing|i[sz]e|ify)$/iu,
    except: /(?:hundred|during|morning|evening|building|king|thing)$/iu,
    known: `happens happen causes makes leads determines prevents allows helps gives keeps contains includes occurs follows produces
      controls describes defines shows`,
  },
  nounPhrases: {
    between: 's is was are were the a an of',
    determiners: 'the a an its his her their this these',
    forerunners: '',
    emptyNouns: 'name names kind kinds type types sort sorts number',
    nameNouns: 'name names',
    joins: 'of the for a an',
    mayFollow: false,
    isHeadLast: true,
  },
};
