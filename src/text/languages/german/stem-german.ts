import { stemmer } from '@orama/stemmers/german';
import { germanInfinitive } from './german-verbs.js';

/** "Praesident", "Muenchen", typed without the dots; "neue", "Quelle", "Bauer" are spelt so. */
const digraph = /(?<![aeiouq])(?:ae|oe|ue)/gu;

/** Short verbs whose "t" is an ending; behind other short words it is the noun's own ("Nacht", "Markt"). */
const shortVerbs = new Set(
  `baut dient fehlt folgt fuhrt glaubt hasst hort kampft kauft kehrt klagt lebt lehrt leist lernt lieb liebt liegt lobt lost
  mein meint nutzt pflegt plant pragt pruft regt reist sagt schutzt setzt sorgt spielt spult stammt stellt steuert storzt stort
  sturzt sucht teilt trennt wahlt warnt wehrt wirkt wohnt zahlt zeigt zielt legt kommt geht steht nennt kennt zieht bringt denkt
  bleibt bricht schreibt schliesst heisst treibt steigt sinkt singt findet grundt hebt`.split(/\s+/),
);

/** Nouns in "et", "ung" and "bar" that are no verb's. */
const nouns = new Set(
  'planet internet paket magnet alphabet gebiet budget ticket zeitung nachbar sprung jung'.split(' '),
);

/** Words that begin with a "ge" of their own. */
const ownGe =
  /^ge(?:schicht|schaft|sellschaft|richt|wicht|sicht|dicht|biet|bet$|burt|rat|stalt|walt|halt|ist|winn|hor|lang|brauch|fahr|nehm|wohn|lt|nug|nuss|setz|winn|samt|heim|nau|mein|bau|birg|danke?|duld|fuhl|gend|genwart|nera|org|rust)/u;
const weakParticiple =
  /^((?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hervor|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen)?)ge(.{3,})t$/u;

/**
 * Stem of a normalised German word, so that the forms of a verb, strong or weak, and the nouns made of it in "-ung" and
 * "-ation" meet: befand, befindet; gelöst, lösbar, Lösung; entwickelt, Entwicklung. Compounds stay whole.
 */
export function stemGerman(word: string): string {
  const spelt = word.replace(digraph, (vowels) => vowels.charAt(0));
  const stem = stemmer(germanInfinitive(spelt)) || spelt;
  return withoutDerivation(withoutParticiple(stem));
}

function withoutParticiple(stem: string): string {
  const [, prefix = '', rest] = (!ownGe.test(stem) && weakParticiple.exec(stem)) || [];
  return rest === undefined ? withoutTense(stem) : withoutTense(`${prefix}${rest}t`);
}

/** "gründet" and "verwendet" less their "et", "führt" and "entwickelt" less their "t". */
function withoutTense(stem: string): string {
  if (nouns.has(stem)) return stem;
  if (/.{2}[dtn]et$/u.test(stem)) return stem.slice(0, -2);
  return shortVerbs.has(stem) || /.{3}(?:[^aeiouthcn]|nn|rn|eh)t$|.{5}licht$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutDerivation(stem: string): string {
  if (nouns.has(stem)) return stem;
  const verb = stem
    .replace(/(?<=.{3})ung$/u, '')
    .replace(/(?<=.{4})i?ation$/u, '')
    .replace(/(?<=.{3})bar$/u, '')
    .replace(/(?<=.{4})(?:i?er|i)$/u, '')
    .replace(/(?<=.{4})ent(?:lich)?$/u, 'ent')
    .replace(/(?<=[^aeiou])eln?$/u, 'l')
    .replace(/(?<=.{5})inn?$/u, '');
  return verb.replace(/(?<=.{4})ik$/u, 'iz');
}
