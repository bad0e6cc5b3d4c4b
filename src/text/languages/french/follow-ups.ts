import type { FollowUpWords, JoiningWords } from '../contract/follow-ups.js';
import { alone, atStart, determinerPatterns, withPreposition } from '../pattern-sources.js';

export const followUps: FollowUpWords = {
  opener: atStart("et pour|et|mais|alors|qu[’']en est-il (?:de|du|des)"),
  interrogative: atStart(
    "(?:(?:à|de|en|dans|par|pour|avec|depuis)\\s*)?(?:combien(?: de(?= )| d[’'](?=\\p{L}))?|lesquel(?:le)?s|lequel|laquelle|qui|quand|où|pourquoi|comment|quels?|quelles?|que|qu[’']est-ce que?)",
  ),
  // "est-il" and "a-t-il" as well.
  person: /(?:(?:-t)?-|(?<![\p{L}\p{N}]))(?:il|elle|lui)(?![\p{L}\p{N}])/iu,
  // "qui la dirige", "qui l’a fondée": before a verb at the end, an article is a pronoun.
  thing:
    /(?<![\p{L}\p{N}])(?:ils|elles|cela|ça|celle-ci|celui-ci)(?![\p{L}\p{N}])|(?<=^(?:qui|quand|où|comment|pourquoi)\s+)(?:(?:la|le|les)(?=\s+\p{L}+$)|l[’'](?=(?:a|ont)\s+\p{L}+$))/iu,
  possessive: {
    pattern: /(?<![\p{L}\p{N}])(?:son|sa|ses|leurs?)\s+(?<owned>\p{L}+)/iu,
    write: (owned, meant) => `${owned} de ${meant}`,
  },
  filler: alone('exactement|précisément|là|là-bas|donc|alors'),
  detailNoun: alone('années?|mois|jours?|dates?|villes?|pays|endroits?|lieux?|heure'),
  preposition: atStart('en|à|au|aux|dans|par|pour|avec|depuis|avant|après|sur|chez'),
  ...determinerPatterns("(?:l[’']|(?:le|la|les|un|une|ce|cette)\\s+)", "(?:de |du |des |d[’'])"),
  beforeNoun: [
    [/^lequel$/iu, 'quel'],
    [/^laquelle$/iu, 'quelle'],
    [/^lesquels$/iu, 'quels'],
    [/^lesquelles$/iu, 'quelles'],
  ],
  either: 'leurs?|son|sa|ses',
  takingPlace: 'eu lieu',
  dropsSubject: false,
};

export const joining: JoiningWords = {
  asking: withPreposition(
    'à|de|en|dans|par|pour|avec|depuis',
    "qui|quand|où|pourquoi|comment|combien|quelle?s?|qu[’']est-ce que?|que",
  ),
  askingAgain: withPreposition(
    'à|de|en|dans|par|pour|avec|depuis',
    'quand|où|pourquoi|comment|combien|quelle?s?|(?<=(?:à|de|avec|pour|chez) )qui|est-ce que|y a-t-il|peut-on',
  ),
  and: ' ?,? (?:et|ou) | ?[;?] ?(?:et )?',
};
