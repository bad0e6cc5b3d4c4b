import type { Language } from '../../domain.js';

/**
 * How people ask, and what they say with a question mark without asking for anything that an article could tell.
 * Sources of patterns that meet one sentence in lower case, with straight apostrophes, without the words that only open
 * it and without what ends it.
 */
export interface QuestionCues {
  /** Words that open a sentence and change nothing. */
  readonly opening: string;
  /** Asks also without a question mark. */
  readonly asking: readonly string[];
  /** Asks the bot to say something: wins over `social`. */
  readonly request: string;
  /** Asks nothing: politeness, echoes, tags, words to the people around. */
  readonly social: readonly string[];
}

const auxiliary =
  "is|are|was|were|do|does|did|will|would|can|could|has|have|had|should|isn't|aren't|wasn't|didn't|doesn't|don't";
const englishRequest =
  'tell (?:me|us)|show (?:me|us)|remind me(?! to)|find out|look up|list (?:all|the|every)|name (?:all|the|a|one|two|three|some)|explain (?:to me )?(?:what|how|why|the)|describe (?:the|how|what)|define|give (?:me|us) (?:the|all|a list)|say (?:who|what|when|where|why|how|which)';

export const questionCues: Readonly<Record<Language, QuestionCues>> = {
  en: {
    opening:
      'thanks(?: a lot| so much| again)?|thank you(?: very much| so much)?|thx|ty|great|ok|okay|cool|nice|good|perfect|awesome|sorry|hi|hello|hey|right|hm+|oh|ah|wow|yes|yeah|no|please|well|and|but|so|then|also|one more|another question|next question|verbatim|interesting|alright|now|just curious|btw|by the way|quick question',
    asking: [
      '(?:who|whom|whose|which|when|where|why|how)$',
      `what(?:'s| (?:${auxiliary}|happens|happened|kinds?|sorts?|types?|year|date|time|about))\\b`,
      `what (?!an? |i |we |you |they |he |she |the |matters|counts|remains)\\p{L}+(?: \\p{L}+){0,2} (?:${auxiliary})\\b`,
      'how about \\p{L}',
      "which (?!is\\b|are\\b|was\\b|were\\b|means|makes|seems|looks|i\\b|we\\b|he\\b|she\\b|they\\b)\\p{L}+ [\\p{L}\\p{N}']+",
      "(?:who(?:m|se)?|who's) \\p{L}+",
      `(?:when|where|why|how)(?:'s| (?:${auxiliary}|exactly))(?! (?:fine|good|ok|okay|great)\\b)`,
      'how (?:many|much|long|old|often|far|big|tall|high|large|deep|wide|fast|soon)\\b',
      '(?:in|on|at|by|from|to|for|with|of|since|until|under) (?:which|what|whom|whose) \\p{L}+',
      `(?:${auxiliary}) (?:it|he|she|they|there|this|that|these|those|the|an?|any|all) \\p{L}`,
      '(?:did|does) \\p{L}+ \\p{L}',
    ],
    request: `(?:(?:can|could|would|will) you )?(?:please |kindly )?(?:${englishRequest})\\b.*[\\p{L}\\p{N}]|i(?:'d like| would like| want| need) to know (?:who|what|when|where|why|how|which|if|whether)\\b`,
    social: [
      "(?:right|really|seriously|sure|what|huh|eh|no|yes|yeah|ok|okay|agreed|deal|done|ready|correct|true|is it|was it|is that so|isn't it|does it|did it|makes? sense|sounds? good|good|fine|so|or|lol|haha|got it|see|so what|what else|anything else|something else|same here|and|why me|now what|any good|for real|how so|how dare)$",
      "how(?:'s| is| are|'re| was| were) (?:you|u|ya|it going|things|everyone|everybody|all|your|life)\\b|how (?:nice|funny|strange|odd|great|sweet|cool|lovely|sad|bad|good|interesting)\\b",
      "what(?:'s| is) (?:up|new|wrong|going on|your|the matter|for lunch|for dinner)\\b|what (?:an?|the heck|the hell|on earth)\\b",
      "who(?:'s| is| are) (?:in|with me|coming|joining|up for|free|around|available|there|here|next|taking|doing)\\b",
      'who (?:knows|cares|else|wants|needs|would like|has time|volunteers|(?:can|could) (?:help|do|take|review|look|join|come|fix))\\b',
      "(?:what|which|when|where|why|who)(?:'d)?(?: \\p{L}+)? (?:do|did|are|were|have|would|will|can|could|should|about) (?:you|u|ya|y'all)\\b|how about (?:you|we|us|an?\\b|lunch|\\p{L}+ing\\b)|what about (?:you|us|me|lunch|tomorrow|today)\\b",
      'how (?:do|did|can|could|would|are|were) you (?:feel|like|think|know|mean|want|plan|doing)\\b',
      "(?:do|did|does|are|aren't|were|have|haven't|will|won't|would|can|can't|could|should|don't|didn't|may|might|has|is) (?:you|u|ya|someone|somebody|anyone|anybody|everyone|everybody|y'all)\\b",
      '(?:shall|should) (?:we|i)\\b|(?:can|could|may|might) (?:we|i) (?:meet|talk|call|discuss|move|chat|sync|have|get|ask|join|start|go|do|close|merge|help|come|see|borrow)\\b',
      '(?:any|some) (?:thoughts|ideas|questions|news|updates?|volunteers|objections|feedback|luck|takers|one)\\b|(?:anyone|anybody|someone|somebody|everyone|thoughts|ideas|opinions|comments)\\b',
      "let's\\b|why (?:not|don't (?:you|we|i))\\b|(?:you|your|u)\\b|mind if\\b|wanna\\b|want to\\b|care to\\b|don't you\\b|remember\\b",
      ".*, (?:right|no|yes|huh|eh|isn't it|wasn't it|aren't they|isn't he|isn't she|don't you think|correct|ok|okay|yeah|you know)$",
    ],
  },
  fr: {
    opening:
      "merci(?: beaucoup| bien)?|d'accord|super|parfait|bonjour|salut|bien|bon|ah|oh|oui|non|pardon|et|mais|alors|donc|au fait|aussi|ok|s'il (?:te|vous) pla[iî]t|encore une question",
    asking: [
      '(?:qui|quand|où|pourquoi|comment|combien|qui|lequel|laquelle)$',
      "qu'est-ce qu|est-ce qu|y a-t-il\\b|(?:est|sont|a|ont|était|sera|fut|va|peut)(?:-t)?-(?:il|elle|ils|elles|on|ce)\\b",
      "qui (?!plus est)\\p{L}+|qui (?:l'|s')",
      "(?:quand|où|pourquoi|comment|combien)(?: \\p{L}+)? (?:est|a|sont|ont|était|étaient|se|s'|fut|sera|seront|aura|va|faut|peut|doit)\\b|combien d|(?:quand|où|pourquoi|comment|combien)(?: [\\p{L}' ]+)?-(?:t-)?(?:il|elle|ils|elles|on)\\b",
      "(?:(?:à|de|en|dans|par|pour|avec|depuis|sur) )?quel(?:le)?s? (?:est|sont|était|étaient|fut|furent|sera|[\\p{L}'-]+(?: [\\p{L}'-]+)? (?:a|est|ont|sont|était|étaient|se|fut|sera|doit|peut|va))\\b",
      "(?:à|de|en|par|pour|avec|depuis|chez) (?:qui|quoi|quand|où)\\b|que (?:signifie|veut dire|fait|dit|s'est|se)\\b|qu'en est-il\\b",
    ],
    request:
      '(?:(?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|tu peux|vous pouvez) )?(?:me |nous )?(?:dire|dis[- ]moi|dites[- ]moi|montre[rz]?[- ]moi|explique[rz]?|rappelle[rz]?[- ]moi|donne[rz]?[- ]moi|liste[rz]?|cite[rz]?|indique[rz]?)\\b.*\\p{L}|je (?:voudrais|veux|souhaite) savoir\\b',
    social: [
      "(?:ça va|vraiment|ah bon|n'est-ce pas|hein|pas vrai|quoi|sérieux|non|oui|si|c'est bon|on y va|d'accord|ok|prêts?|et toi|et vous|toi|vous)$",
      "comment (?:ça )?va\\b|comment (?:allez|vas|tu|vous)\\b|quoi de neuf|qui sait\\b|qui (?:vient|veut|peut (?:aider|m'aider|relire)|est partant|est là)\\b|pourquoi pas\\b",
      "(?:tu|vous|t'|on se|on va|on peut|on fait)\\b|(?:peux|pourrais|as|es|veux|vas|viens|penses|crois|connais|sais)-tu\\b|(?:pouvez|pourriez|avez|êtes|voulez|allez|venez|pensez|croyez|connaissez|savez)-vous\\b",
      "quelqu'un\\b|est-ce que (?:tu|vous|quelqu'un|on)\\b|est-ce qu'(?:on|quelqu'un)\\b|qu'(?:en|est-ce que (?:tu|vous))(?: en)? ?(?:penses|pensez|fais|faites|veux|voulez)?\\b(?!-il)(?! est-il)|des (?:idées|questions|avis)\\b|une idée\\b",
      "quel(?:le)?s? (?:beau|belle|bonne|bon|chance|horreur|dommage|plaisir|honte)\\b|.*, (?:non|hein|n'est-ce pas|pas vrai|d'accord|ok)$",
      '(?:quand|où|pourquoi|comment|que|quel \\p{L}+|quelle \\p{L}+) [\\p{L}]+-(?:tu|vous)\\b',
    ],
  },
  de: {
    opening:
      'danke(?: schön| dir| ihnen)?|vielen dank|ok|okay|gut|super|toll|prima|hallo|hi|ja|nein|bitte|und|aber|also|dann|noch eine frage|übrigens|ach|oh|ah|entschuldigung|interessant|verstehe|klar',
    asking: [
      '(?:wer|wen|wem|wann|wo|woher|wohin|warum|wieso|weshalb|wie|wie viele?|welche[rsmn]?)$',
      '(?:wer|wen|wem|wessen|wann|wo|woher|wohin|warum|wieso|weshalb|worum|woran|worauf|womit|wofür)(?: genau)? \\p{L}+',
      'was (?:ist|sind|war|waren|hat|haben|wird|wurde|kostet|bedeutet|heißt|macht|machte|sagt|sagte|passiert|geschah|steht)\\b',
      'was ist mit \\p{L}|wie (?:viele?[nrs]?|lange|alt|hoch|groß|oft|weit|teuer|heißt|heißen|lautet|ist|sind|war|waren|wird|hat|funktioniert|kann|wurde)\\b',
      '(?:in |an |auf |von |mit |für |seit |bis |aus |bei |zu )?welche[rsmn]? \\p{L}+ \\p{L}+|(?:seit|bis|ab) wann\\b|(?:von|mit|für|bei|zu) (?:wem|wen)\\b',
      '(?:ist|sind|war|waren|hat|haben|wird|wurde|gibt|kann|darf|muss|nahm|fand) (?:es|er|das|die|der|den|ein|eine|man|in)\\b \\p{L}',
    ],
    request:
      '(?:(?:kannst du|können sie|könntest du|könnten sie) (?:mir |uns )?(?:bitte )?(?:sagen|zeigen|nennen|erklären)\\b.*|(?:sag|sage|sagen sie|zeig|zeige|zeigen sie|nenn|nenne|nennen sie|erklär|erkläre|erklären sie)(?: mir| uns| bitte| mal)* .*\\p{L}.*|ich (?:möchte|will) wissen\\b.*)',
    social: [
      "(?:oder|nicht wahr|echt|wirklich|gell|ne|stimmt's|na|ok|okay|ja|nein|was|hm|alles klar|alles gut|passt das|passt|fertig|einverstanden|und (?:du|dir|ihr|euch|ihnen|sie)|du|dir|ihr)$",
      "wie geht(?:'?s| es)\\b|was geht\\b|was gibt's neues|wer (?:weiß|kommt|will|möchte|macht mit|ist dabei|hat (?:zeit|lust)|kann (?:helfen|mal|das))\\b|was soll'?s|warum nicht\\b|wie (?:schön|nett|gesagt|cool|blöd|schade|toll|immer)\\b|was für ein",
      '(?:kannst|könntest|bist|hast|willst|magst|meinst|denkst|glaubst|kommst|weißt|gehst|machst|siehst) du\\b|(?:könnt|seid|habt|wollt|kommt|wisst|meint|geht) ihr\\b|(?:können|könnten|haben|wollen|möchten) sie\\b',
      '(?:kann|könnte|hat|weiß|möchte|will|kennt|ist) (?:jemand|einer|wer|mal)\\b|jemand\\b|(?:sollen|wollen|können) wir\\b|(?:du|ihr)\\b',
      '(?:was|wann|wo|wie|warum|wer|wohin|woher) (?:\\p{L}+ )?(?:meinst|denkst|hältst|machst|bist|hast|kommst|gehst|willst|findest) du\\b|(?:was|wann|wo|wie|warum) (?:meint|haltet|denkt|seid|habt|kommt|geht) ihr\\b',
      ".*, (?:oder|ne|gell|nicht|nicht wahr|stimmt's|ja|okay|ok)$",
    ],
  },
  es: {
    opening:
      'gracias|muchas gracias|vale|bueno|perfecto|genial|hola|sí|no|perdón|por favor|y|pero|entonces|además|otra pregunta|ok|ah|oh|por cierto|interesante',
    asking: [
      '(?:quién(?:es)?|cuándo|dónde|cómo|cuál(?:es)?|cuánt[oa]s?|por qué)$',
      '(?:(?:a|de|en|por|para|con|desde|hasta) )?(?:quién(?:es)?|cuándo|dónde|cuál(?:es)?|cuánt[oa]s?|por qué) \\p{L}+',
      'cómo (?:se|es|son|fue|funciona|llegó|puedo|puede)\\b',
      '(?:(?:a|de|en|por|para|con) )?qué (?:es|son|fue|fueron|era|eran|significa|quiere decir|hizo|hace|dice|dijo|ocurrió|pasó|hay|países|país|año|día|ciudad|\\p{L}+ (?:es|son|fue|fueron|era|tiene|hay|se|participaron|ganó|\\p{L}+(?:ó|aron|ieron)))(?![\\p{L}])',
      '(?:quien|cuando|donde|como|cual) (?:es|son|fue|fueron|era|está|están|será|se llama)(?![\\p{L}])|cuant[oa]s? \\p{L}+',
    ],
    request:
      '(?:(?:me |nos )?(?:puedes|puede|podrías|podría) (?:decirme|decir|mostrarme|explicar)\\b.*|(?:dime|dígame|díganos|muéstrame|explica|explícame|enumera|nombra|recuérdame|cita)\\b.*\\p{L}|(?:quiero|quisiera|necesito) saber\\b.*)',
    social: [
      '(?:verdad|no|sí|cierto|en serio|de verdad|ok|vale|listo|listos|qué|eh|y tú|y usted|y ustedes|y vosotros|tú|usted|te parece|les parece|de acuerdo|correcto)$',
      'cómo (?:estás?|están|estáis|va|vas|te va|andas)(?![\\p{L}])|qué (?:tal|hay de nuevo|opinas?|opinan|piensas?|piensan|crees|creen|te parece|os parece|haces|bonito|bien|pena|lástima|día|bueno|suerte)(?![\\p{L}])|quién (?:sabe|viene|quiere|puede (?:ayudar|revisar)|se apunta)(?![\\p{L}])|por qué no(?![\\p{L}])',
      '(?:puedes|podrías|pueden|podéis|tienes|has|habéis|vas|vienes|venís|quieres|sabes|crees|estás|eres|podemos|vamos|nos vemos|quedamos)(?![\\p{L}])|(?:puede|podría|hay|sabe|tiene) (?:alguien|alguno)\\b|alguien\\b|alguna (?:idea|duda|pregunta)\\b',
      '(?:cuándo|dónde|cómo|por qué|qué) (?:vas|vienes|estás|quieres|puedes|tienes|quedamos)(?![\\p{L}])',
      '.*, (?:verdad|no|cierto|eh|vale|sí|ok|no crees)$',
    ],
  },
  ar: {
    opening: 'شكرا|شكراً|شكرا جزيلا|حسنا|حسناً|طيب|مرحبا|أهلا|نعم|لا|عفوا|من فضلك|لو سمحت|تمام|ممتاز|لكن|ثم|و',
    asking: [
      '(?:من|متى|أين|اين|لماذا|كيف|كم|أي|ماذا)$',
      '(?:متى|أين|اين|لماذا|كيف|كم|بكم|هل|ماذا|لمن|أي|أية|منذ متى|من أين|إلى أين|في أي|بأي|من أي|ماهو|ماهي) ?\\p{L}+',
      'من (?:هو|هي|هم|الذي|التي|كان|كانت|ي\\p{L}+|فاز|قاد|قدم|ألقى|أسس|كتب|قال|ترأس|شارك|حضر)(?: |$)',
      'ما (?:هو|هي|هم|هما|اسم|عدد|معنى|سبب|تاريخ|عاصمة|موضوع|دور|أسماء|الذي|التي|أهم)(?: |$)',
    ],
    request:
      '(?:هل يمكنك (?:أن تخبرني|إخباري|أن تقول)|أخبرني|اخبرني|قل لي|اذكر|اشرح|عدّد|أريد أن أعرف|اريد ان اعرف) ?.*\\p{L}',
    social: [
      '(?:أليس كذلك|صحيح|حقا|حقاً|تمام|موافق|نعم|لا|ماذا|جاهز|وأنت|وانت|أنت|انت)$',
      'كيف (?:حالك|حالكم|الحال|الأحوال|أنت|انت)|ما رأي(?:ك|كم)|من (?:يدري|يعرف|يعلم|يريد|سيأتي)(?: |$)|لم لا(?: |$)|ماذا عنك|ما أجمل|ما الأخبار|ما شاء',
      'هل (?:يمكنك|تستطيع|تستطيعون|أنت|انت|أنتم|يمكن لأحد|يمكن لأحدكم|هناك أحد|من أحد|تعرف|تعرفون|لديك|تريد)(?: |$)|هل يمكن لأحد',
      '.*[،,] (?:صحيح|أليس كذلك|لا)$',
    ],
  },
};
