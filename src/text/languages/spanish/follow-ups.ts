import type { FollowUpWords, JoiningWords } from '../contract/follow-ups.js';
import { alone, anywhere, atStart, determinerPatterns, withPreposition } from '../pattern-sources.js';

export const followUps: FollowUpWords = {
  opener: atStart('y qué hay de|y|pero|entonces'),
  interrogative: atStart(
    '(?:¿\\s*)?(?:(?:a|de|en|por|para|con|desde|hasta)\\s*)?(?:cuánt[oa]s?|quién(?:es)?|cuándo|dónde|por qué|cómo|cuál(?:es)?|qué)',
  ),
  person: anywhere('él'),
  thing:
    /(?<![\p{L}\p{N}])(?:ella|ellos|ellas|eso|esto|allí)(?![\p{L}\p{N}])|(?:la|lo|las|los)(?<=^(?:quién|cuándo|dónde|cómo)\s+(?:la|lo|las|los))(?=\s+\p{L}+$)/iu,
  possessive: {
    pattern: /(?<![\p{L}\p{N}])sus?\s+(?<owned>\p{L}+)/iu,
    write: (owned, meant) => `${owned} de ${meant}`,
  },
  filler: alone('exactamente|allí|ahí|allá|entonces'),
  detailNoun: alone('años?|mes|día|fecha|ciudad|país|países|lugar|hora'),
  preposition: atStart('en|a|al|de|del|por|para|con|desde|antes|después|sobre'),
  ...determinerPatterns('(?:el|la|los|las|un|una)\\s+', '(?:de |del )'),
  either: 'sus?',
  takingPlace: '(?:tuvo|tiene|tendrá) lugar',
  dropsSubject: true,
};

export const joining: JoiningWords = {
  asking: withPreposition(
    'a|de|en|por|para|con|desde',
    'quién(?:es)?|cuándo|dónde|adónde|por\\s+qué|cómo|cuánt[oa]s?|cuál(?:es)?|qué|quien(?:es)?|cuando|donde|como|cuant[oa]s?|cual(?:es)?',
  ),
  // Without their accents these words join a clause, save at the end.
  askingAgain: withPreposition(
    'a|de|en|por|para|con|desde',
    'quién(?:es)?|cuándo|dónde|adónde|por\\s+qué|cómo|cuánt[oa]s?|cuál(?:es)?|qué|(?:cuando|donde)(?=\\s*[?]|\\s*$)',
  ),
  and: ' ?,? (?:y|o|e) (?:¿ ?)?| ?[;?] ?(?:¿ ?)?(?:y )?(?:¿ ?)?',
};
