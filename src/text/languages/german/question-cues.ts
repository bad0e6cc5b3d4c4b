import type { QuestionCues } from '../contract/question-cues.js';

export const questionCues: QuestionCues = {
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
  courtesy: 'danke|gut|prima|hallo',
  leadIn:
    /^(?:(?:hallo|hi|also|nun|übrigens|anscheinend|offenbar|und|aber)(?![\p{L}\p{N}])[\s,:–-]*)*(?:(?:ich|wir|man|sie) (?:glaube|glauben|denke|denken|habe gehört|haben gehört|habe gelesen|sagt|sagen|weiß|wissen),? (?:dass )?|(?:wusstet ihr|wusstest du|es heißt|stimmt es|soweit ich weiß),? (?:dass )?)*/iu,
};
