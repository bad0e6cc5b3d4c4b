import { stemmer } from '@orama/stemmers/spanish';

/** Short nouns in "-ción" that are made of no verb. */
const ownCion =
  /^(?:nacion|estacion|racion|mencion|cancion|porcion|fraccion|seccion|emocion|relacion|opcion|leccion)$/u;
/** Peoples, and a few others whose "es" is no plural. */
const ownEs =
  /^(ingles|frances|portugues|holandes|escoces|irlandes|japones|danes|noruegues|finlandes|genoves|milanes|aragones|burgues|marques|libanes|sudanes|senegales|tailandes|cordobes)(?:es|as?)?$|^(pais|interes|mes)(?:es)?$/u;

/**
 * Stem of a normalised Spanish word. The stemmer tells endings by accents that normalised words lack ("-ción", "-ía",
 * "-ió"): they are taken off here, so that verb forms and the nouns in "-ción" meet: estableció, establecía,
 * establecer.
 */
export function stemSpanish(word: string): string {
  const [, people = '', other = ''] = ownEs.exec(word) ?? [];
  if (people !== '' || other !== '') return people + other;
  if (/(?:cion|sion)(?:es)?$/u.test(word)) return stemAction(word.replace(/es$/u, ''));
  const singular = /(?:dad|tud|tad)es$/u.test(word) ? word.replace(/es$/u, '') : word.replace(/(?<=.{2})ces$/u, 'z');
  const stem = stemmer(pastForm(singular));
  const bare = stem.length > 3 ? stem.replace(/i$/u, '') : stem;
  // Short plurals ("años", "leyes") pass the stemmer untouched.
  return bare === word && word.length > 3 ? bare.replace(/(?<=[aeiou])s$/u, '') : bare;
}

/** "aprobación" as "aprobar", "constitución" as "constituir"; the vowel goes, as the stemmer takes it off verbs. */
function stemAction(word: string): string {
  if (ownCion.test(word)) return word;
  return word
    .replace(/(?<=str)uccion$/u, 'u')
    .replace(/(?<=.{3})(?<=u)ccion$/u, 'c')
    .replace(/(?<=.{3})[ai]cion$/u, '')
    .replace(/(?<=.{4})[cs]ion$/u, '');
}

/** Takes off endings of the past, and their kin, that only accents tell, where hardly a noun ends so. */
function pastForm(word: string): string {
  return word
    .replace(/(?<=.{3})ieron$/u, 'er')
    .replace(/(?<=.{3})i(?:o|an|amos)$/u, 'i')
    .replace(/(?<=.{4})ia$/u, 'i')
    .replace(/(?<=.{3}[aei]r)(?:a|an|ia|ian)$/u, '');
}
