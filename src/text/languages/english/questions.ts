import type { QuestionWords } from '../contract/questions.js';
import { ask, askForm } from '../pattern-sources.js';

const degrees = 'expensive|cheap|costly|long|old|far|tall|high|large|big|often|fast|deep|wide|heavy';

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
  yesNo: /^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|may|might|must|shall|need) /u,
  degrees,
  naming: '',
  placing: 'located situated',
  nouns: {
    person:
      'person|people|man|woman|president|minister|author|writer|leader|king|queen|player|scientist|director|official|speaker|actor|founder|inventor',
    organization:
      'organi[sz]ations?|bod(?:y|ies)|compan(?:y|ies)|agenc(?:y|ies)|vendors?|suppliers?|contractors?|firms?|providers?|institutions?|groups?|part(?:y|ies)|teams?|university|school',
    place:
      'countr(?:y|ies)|cit(?:y|ies)|towns?|places?|locations?|states?|regions?|areas?|continents?|nations?|rivers?|islands?',
    date: 'days? of the week|years?|dates?|days?|months?|centur(?:y|ies)|decades?|times?|eras?|periods?',
    quantity:
      'number|percentage|percent|amount|proportion|share|size|population|length|height|width|distance|costs?|price|temperature|speed|rate|age|budget|fees?|fines?|salary|wages?|rent|deposit|discount|duration|weight|capacity|volume',
    reason: 'reasons?|causes?',
  },
  which: 'which|what',
  nameOf: '(?:names?|types?|kinds?|sorts?) (?:of|for) (?:the |an? )?',
  counts: [
    ask('other', '^how (?<asking>soon|quickly)\\b'),
    ask(
      'date',
      '^(?:what|which)(?: is| was| are| were| will be| s) (?:the )?(?:\\p{L}+ ){1,3}?(?<noun>dates?|deadlines?)(?= (?:of|for)(?: |$)|$)',
    ),
    ask('quantity', '\\bhow (?:many|much)\\b'),
    ask('quantity', '^what (?:does|do|did|will|would)\\b.* costs?(?: |$)'),
    ask('quantity', `\\bhow (?<asking>${degrees})\\b`),
  ],
  forms: [
    askForm('phone', '(?<asking>\\b(?:(?:tele)?phone|mobile|cell|fax) (?:numbers?|no))\\b'),
    askForm(
      'phone',
      '\\b(?:what|which) (?<asking>numbers?) (?:do|can|should|must|shall) (?:i|we|you|one|people) (?<also>call|dial|ring|phone|reach)\\b',
    ),
    askForm('phone', '^(?!how|who|when|where|why|can|do|does|is|are)(?:\\p{L}+ ){1,4}(?<asking>(?:tele)?phone)$'),
    askForm('email', '(?<asking>\\be ?mail address(?:es)?)\\b'),
    askForm('email', '^(?:what|which)(?: is| are| s) (?:the |your |our )?(?:[^ ]+ )?(?<asking>e ?mail)(?= |$)'),
    askForm('email', '^(?!how|who|when|where|why|can|do|does|is|are)(?:\\p{L}+ ){1,4}(?<asking>e ?mail)$'),
    askForm(
      'contact',
      '^where (?:do|can|could|should|must|shall|may) (?:i|we|you|one|people) (?<asking>send|write|mail|email|submit|direct|address|phone|call|ring)\\b',
    ),
    askForm('contact', '^where to (?<asking>send|write|mail|email|submit|direct|address)\\b'),
    askForm(
      'contact',
      '^how (?:do|can|could|should|may) (?:i|we|you|one|people) (?<asking>contact|reach|email|call|phone|ring|get in touch with|get hold of)\\b',
    ),
    askForm(
      'contact',
      '^(?:who|whom) (?:do|can|could|should|must|may) (?:i|we|you|one|people) (?<asking>contact|call|ask|email|write|phone|ring|turn)\\b',
    ),
    askForm('money', '^how (?<asking>expensive|cheap|costly|pricey)\\b'),
    askForm(
      'money',
      '^how much (?:is|are) (?:the |an? |your |this |that )?(?!known|left|of|needed|required|spent|it|there|too|enough)\\p{L}',
    ),
    askForm('money', '^(?:how much|what) (?:does|do|did|will|would|must|can)\\b.* (?<asking>costs?)(?: |$)'),
    askForm('money', '^what(?: is| are| was| were| s) (?:the |your )?(?:[^ ]+ )?(?<asking>prices?) (?:of|for)(?= )'),
    askForm('money', '^(?:\\p{L}+ ){1,3}(?<asking>price|prices|cost|costs)$'),
    askForm(
      'money',
      '^how much (?:do|does|did|can|could|will|would) (?:.* )(?<asking>earn|make)(?: (?:a|an|per|each) [^ ]+)?$',
    ),
    askForm('money', '^how much (?:is|are|was|were) .* (?<asking>paid)(?: (?:a|an|per|each) [^ ]+)?$'),
    askForm('money', '^what (?:do|does|did) .* (?<asking>earn)(?: (?:a|an|per|each) [^ ]+)?$'),
    askForm(
      'money',
      '^(?:how high|what)(?: is| are| was| were| s) (?:the |an? |your |their )?(?:[^ ]+ )?(?:salary|salaries|wages?)(?= of| for| in|$)',
    ),
    askForm(
      'address',
      '^(?:to|at|under) (?:which|what) (?<asking>address)\\b(?:.* (?<also>send|write|mail|submit|post|direct|reply|report|sent|written|submitted|directed|reported)\\b)?',
    ),
    askForm(
      'address',
      '^(?:which|what) (?<asking>address)(?: is| are| s)? (?:do|does|did|can|could|should|must|shall|will|are|is|has|the|of|for)\\b(?:.* (?<also>write|send|use|mail)\\b)?',
    ),
    askForm(
      'contact',
      '^where (?:to|do i|can i|do we|can we|should i|must i|does one|can one|do you|can you|can people) (?:apply|register|sign up|enrol|enroll|subscribe|complain|report|reply)\\b',
    ),
    askForm(
      'version',
      '(?:^| )(?:which|what) (?:\\p{L}+ )?(?<asking>versions?)(?= (?:of|is|are|was|were|does|do|did|has|have|can|will|should)\\b|$)',
    ),
    askForm('duration', '\\bhow long\\b|\\bduration\\b'),
    askForm('name', '^(?:what|which)(?: is| are| was| were| s) (?:the )?(?:full |real |official )?names?\\b'),
    askForm('name', '^what(?: is| are| was| were| s)\\b.* (?:called|named)$'),
  ],
  contents: 'show shows contain contains include includes feature features depict depicts display displays',
  novelty: 'new changed changes change came come comes added add happened happen introduced',
  lasting: 'last lasts lasted lasting take takes took taken get obtain receive going',
  presence:
    'anyone anybody someone somebody come comes came attend attends attended participate participated take took part join joined there exist exists present represented',
  expanding: {
    byWords: /\b(?:stands? for|short for|abbreviat\p{L}+|acronym|full form|long form|expansion)\b/u,
    ofCapitals: /\bmean\b/u,
  },
  spatial: {
    asked:
      /^how long (?!.*\b(?:lasts?|lasted|takes?|took|stay|stays|stayed|remain|remains|remained|keep|kept|wait|waits)\b)/iu,
    named: /\b(?:long|length)\b/iu,
    told: /\b(?:long|length|metres?|meters?|kilomet(?:re|er)s?|k?m|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|pages?|words?|characters?|letters?|lines?)\b/iu,
  },
  versions: 'version release',
  releasing:
    'released release launch launched publication come came comes out published publish issued appear appeared shipped available ratified ratify adopted approved passed',
  happening: 'take takes took taken place',
  whoIs: 'who(?: is| was| are| were| s)? (?:the )?(?:current )?',
  offices:
    '(?:vice )?president|king|queen|prime minister|minister|director|secretary|chair|chairman|chairwoman|head|chief|governor|mayor|chancellor|ceo|founder|leader|commissioner|ambassador|spokes\\p{L}+',
  asks: [
    ask(
      'definition',
      '^what(?: is| s) (?:the )?(?:full form|long form|expansion|full meaning) (?:of|for) (?:the )?(?:acronym |abbreviation )?(?<subject>[\\p{L}\\p{N}]+)$',
    ),
    ask(
      'definition',
      '^what(?: is| s) (?:the )?(?:acronym |abbreviation )?(?<subject>[\\p{L}\\p{N}]+) (?:short for|an? (?:abbreviation|acronym) (?:for|of))$',
    ),
    ask('definition', '^what does (?:the )?(?<subject>[\\p{L}\\p{N}]+) abbreviate$'),
    ask(
      'definition',
      '^(?<subject>[\\p{L}\\p{N}]+) (?:is short for|is an? (?:abbreviation|acronym) (?:for|of)|stands for) what$',
    ),
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
    // "When it rains, what is closed?": here "when" joins, as no auxiliary follows.
    ask(
      'other',
      '^when (?!(?:did|do|does|is|are|was|were|will|would|can|could|has|have|had|should|must|may|might|shall)\\b).* (?:what|which|who|where|how)\\b',
    ),
    ask('date', '^(?:since |until |by |from )?when\\b'),
    ask('place', '^(?:from |to |in )?where\\b'),
    ask('reason', '^(?:why|how come)\\b'),
    ask(
      'other',
      '^(?:how|what happens|what should|what can|can|could|does|do|did|is|are|was|were|may|might|must|shall|should|will|would|has|have|had|need)\\b',
    ),
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
