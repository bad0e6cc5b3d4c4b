import type { Grammar } from '../contract/grammar.js';

export const grammar: Grammar = {
  verbs: {
    endings: /(?:en|t|te|ten|ern|eln)$/u,
  },
  capitalNouns: {
    // "in Anatolien", "von Maastricht", "wurde Warschau"
    beforeName: 'von in nach aus bei wurde wurden ist war hat haben hatte wird sind waren zwischen und',
    // Of plurals, of nouns for actions and states, and of the parts of compounds.
    endings:
      /(?:ung|heit|keit|schaft|ion|tat|nis|tum|mus|ment|enz|anz|ik|ur|er|e|s|zeit|recht|teil|(?<!i)en|jahr|tag)$/u,
  },
  nounPhrases: {
    between: 'ist war sind waren der die das ein eine den dem',
    determiners: '',
    forerunners: '',
    emptyNouns: 'name namen art arten typ anzahl zahl',
    nameNouns: 'name namen',
    joins: 'der die das des von',
    mayFollow: true,
    isHeadLast: false,
  },
};
