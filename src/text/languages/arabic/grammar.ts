import type { Grammar } from '../contract/grammar.js';

export const grammar: Grammar = {
  verbs: {
    endings: /^ي.{3}|.{2}وا$/u,
    introduced: { by: 'الذي التي الذين متي لماذا كيف هل ماذا اين لم لن سوف قد', unless: /^ال/u },
  },
  nounPhrases: {
    between: 'هو هي هم هما كان كانت من',
    determiners: '',
    forerunners: '',
    emptyNouns: 'اسم اسماء نوع انواع عدد',
    nameNouns: 'اسم اسماء',
    joins: '',
    mayFollow: true,
    isHeadLast: false,
  },
};
