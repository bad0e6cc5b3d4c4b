import type { FollowUpWords, JoiningWords } from '../contract/follow-ups.js';
import { alone, anywhere, atStart, determinerPatterns, withPreposition } from '../pattern-sources.js';

export const followUps: FollowUpWords = {
  opener: atStart('und was ist mit|was ist mit|und|aber'),
  interrogative: atStart(
    '(?:(?:in|an|auf|von|mit|für|seit|bis)\\s*)?(?:wie ?viele?|wie lange|wie|wer|wen|wem|wessen|wann|wo|warum|welche[rsmn]?|was)',
  ),
  person: anywhere('er|ihn|ihm'),
  thing: anywhere('es|sie|ihnen|dort|das|dies|daran|darin|davon|dazu|dafür'),
  possessive: {
    pattern: /(?<![\p{L}\p{N}])(?:[Ss]ein|[Ii]hr)(?:e[nmrs]?)?\s+(?<owned>\p{Lu}\p{L}+)/u,
    write: (owned, meant) => `${owned} von ${meant}`,
  },
  filler: alone('genau|dort|da|dann|denn|eigentlich'),
  detailNoun: alone('jahr|monat|tag|datum|woche|stadt|land|ort|uhrzeit'),
  preposition: atStart('in|im|an|am|auf|bei|beim|von|mit|für|seit|vor|nach|aus|zu'),
  ...determinerPatterns('(?:der|die|das|den|dem|ein|eine)\\s+', '(?:von |der |des )'),
  either: 'ihre?[nmrs]?|seine?[nmrs]?',
  takingPlace: '',
  dropsSubject: false,
};

export const joining: JoiningWords = {
  asking: withPreposition(
    'in|an|auf|von|mit|für|seit|bis',
    'wer|wen|wem|wessen|wann|wo|wohin|woher|warum|weshalb|wieso|wie(?:\\s?viele?|\\s+lange|\\s+oft|\\s+alt|\\s+groß)?|was|welche[rsmn]?',
  ),
  askingAgain: withPreposition(
    'in|an|auf|von|mit|für|seit|bis',
    'wer|wen|wem|wann|wo|wohin|woher|warum|weshalb|wieso|wie(?:\\s?viele?|\\s+lange|\\s+oft|\\s+alt|\\s+groß)?|was|welche[rsmn]?|gibt(?=\\s+es)|(?:ist|sind|kann|darf|muss)(?=\\s+(?:es|er|sie|man|ich|das|der|die)\\s)',
  ),
  and: ' ?,? (?:und|oder) | ?[;?] ?(?:und )?',
};
