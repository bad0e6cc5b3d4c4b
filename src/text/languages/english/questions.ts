import type { QuestionWords } from '../contract/questions.js';
import { ask } from '../pattern-sources.js';

const degrees = 'long|old|far|tall|high|large|big|often|fast|deep|wide|heavy';

export const questions: QuestionWords = {
  asking: {
    who: 'who|whom|whose',
    what: 'what|what happens|what happened|what will happen',
    which: 'which',
    when: 'when',
    where: 'where',
    why: 'why|how come',
    how: 'how',
    howMany: 'how many|how much',
    whether: '',
  },
  yesNo: /^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should) /u,
  degrees,
  naming: '',
  placing: 'located situated',
  nouns: {
    person:
      'person|people|man|woman|president|minister|author|writer|leader|king|queen|player|scientist|director|official|speaker|actor|founder|inventor',
    organization:
      'organi[sz]ations?|bod(?:y|ies)|compan(?:y|ies)|agenc(?:y|ies)|institutions?|groups?|part(?:y|ies)|teams?|university|school',
    place:
      'countr(?:y|ies)|cit(?:y|ies)|towns?|places?|locations?|states?|regions?|areas?|continents?|nations?|rivers?|islands?',
    date: 'days? of the week|years?|dates?|days?|months?|centur(?:y|ies)|decades?|times?|eras?|periods?',
    quantity:
      'number|percentage|percent|amount|proportion|share|size|population|length|height|width|distance|cost|price|temperature|speed|rate|age',
    reason: 'reasons?|causes?',
  },
  which: 'which|what',
  nameOf: '(?:names?|types?|kinds?|sorts?) (?:of|for) (?:the |an? )?',
  counts: [ask('quantity', '\\bhow (?:many|much)\\b'), ask('quantity', `\\bhow (?<asking>${degrees})\\b`)],
  whoIs: 'who(?: is| was| are| were| s)? (?:the )?(?:current )?',
  offices:
    '(?:vice )?president|king|queen|prime minister|minister|director|secretary|chair|chairman|chairwoman|head|chief|governor|mayor|chancellor|ceo|founder|leader|commissioner|ambassador|spokes\\p{L}+',
  asks: [
    ask(
      'definition',
      '\\b(?:what does|what do) (?:the )?(?:acronym |abbreviation )?(?<subject>(?:(?!\\bwhat do).)+?) (?:stand for|mean|refer to)\\b',
    ),
    ask('definition', '^(?<subject>[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)?) (?:meaning|definition|stands for)$'),
    ask(
      'definition',
      '^(?:what(?: is| are| s)?|define|meaning of|definition of|explain) (?:an? |the )?(?:meaning of |definition of )?(?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
    ),
    // A question word at the start asks; further on it may only join ("what happens when …").
    ask('person', '^(?:\\p{L}+ )?(?:who|whom|whose)\\b'),
    ask('date', '^(?:since |until |by |from )?when\\b'),
    ask('place', '^(?:from |to |in )?where\\b'),
    ask('reason', '^(?:why|how come)\\b'),
    ask('other', '^(?:how|what happens|what should|what can|can|could|does|do|did|is|are|was|were)\\b'),
    // "What is kept when the lid is closed?" asks for no date.
    ask('other', '^(?:what|which)\\b'),
    ask('person', '\\b(?:who|whom|whose)\\b'),
    ask('date', '\\bwhen\\b'),
    ask('place', '\\bwhere\\b'),
    ask('reason', '\\bwhy\\b'),
  ],
  lists: {
    pattern: /^(?:list|name|enumerate)\b|^(?:which|what|who) are\b|\blist of\b/u,
    plural: /[^s]s$|^people$/u,
    orders: 'list name enumerate',
  },
  suggestions: {
    role: 'Who is the {}?',
    definition: 'What is {}?',
    organization: 'What is {}?',
    quantity: 'How many {}?',
  },
};
