import type { Grammar } from '../contract/grammar.js';

export const grammar: Grammar = {
  verbs: {
    endings: /.{2}(?:er|ée?s?|aient|èrent|issent|ent|ait|it|ir)$/iu,
    except: /(?:ment|ents?|ité|iété|année|journée|armée|durée|idée|musée|lycée|premier|dernier|février|janvier)$/iu,
  },
  nounPhrases: {
    between: 'est sont etait etaient fut le la l les un une de des du d',
    determiners: 'le la l les un une des ce cette ces son sa ses leur leurs',
    forerunners:
      'principal principale principaux principales premier premiere premiers premieres grand grande nouveau nouvelle autre autres dernier derniere seul seule deuxieme second seconde deux trois',
    emptyNouns: 'nom noms type types sorte sortes genre nombre',
    nameNouns: 'nom noms',
    joins: 'de la l les le du des d',
    mayFollow: false,
    isHeadLast: false,
  },
};
