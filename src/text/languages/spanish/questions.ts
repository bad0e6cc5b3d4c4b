import type { QuestionWords } from '../contract/questions.js';
import { ask } from '../pattern-sources.js';

export const questions: QuestionWords = {
  asking: {
    who: 'quien|quienes',
    what: 'que|que pasa|que paso|que sucede|que sucedio|que ocurre|que ocurrio|cual|cuales|como se llama|como se llaman|como se llamaba|como se conoce|como se denomina|como se denominan',
    which: '',
    when: 'cuando',
    where: 'donde|adonde',
    why: 'por que',
    how: 'como',
    howMany: 'cuanto|cuanta|cuantos|cuantas',
    whether: '',
  },
  // "En cuanto a" is "as to".
  notAsking: /^en cuantos?$/u,
  degrees: '',
  naming: 'llama llaman llamaba',
  placing:
    'encuentra encuentran encontraba encontraban ubica ubican ubicado ubicada ubicados ubicadas situa situado situada situados situadas',
  nouns: {
    person:
      'personas?|hombre|mujer|presidente|presidenta|ministro|ministra|autor|autora|director|directora|jefe|rey|reina|jugador|fundador',
    organization:
      'organizacion|organizaciones|organismos?|instituciones|institucion|empresas?|grupos?|partidos?|equipos?|universidad|agencias?',
    place: 'pais|paises|ciudad|ciudades|lugar|lugares|region|regiones|estados?|continentes?|islas?|rios?',
    date: 'ano|anos|fechas?|dias?|mes|meses|siglos?|decadas?|epocas?|periodos?|hora',
    quantity: 'numero|porcentaje|cantidad|proporcion|tamano|poblacion|longitud|altura|coste|costo|precio|tasa|edad',
    reason: 'razon|razones|causas?|motivos?',
  },
  which: 'que|cual|cuales',
  nameOf: '(?:nombres?|tipos?|clases?) (?:de |del )(?:la |el |los |las )?',
  // "En cuanto a" is "as to".
  counts: [ask('quantity', '(?<!\\ben )\\bcuant[oa]s?(?: (?<asking>tiempo))?\\b')],
  whoIs: 'quien(?:es)? (?:es|era|fue|son) (?:el |la |los )?',
  offices:
    '(?:vice)?presidente|presidenta|rey|reina|primer ministro|ministr[oa]|director|directora|secretari[oa]|jefe|jefa|gobernador|alcalde|alcaldesa|canciller|fundador|comisari[oa]|embajador',
  asks: [
    ask('definition', '\\bque (?:significa|quiere decir) (?<subject>.+)$'),
    ask(
      'definition',
      '^que (?:es|son) (?:un |una |el |la |los |las )?(?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
    ),
    ask('person', '\\b(?:quien|quienes)\\b'),
    ask('date', '\\bcuando\\b'),
    ask('place', '\\b(?:donde|adonde)\\b'),
    ask('reason', '\\b(?:por que|porque)\\b'),
  ],
  lists: {
    pattern: /^(?:enumera|lista|nombra)\b|\bcuales\b/u,
    plural: /(?<!^pai|^me|^intere|^cri|^lune|^marte|^jueve|^vierne)s$/u,
    orders: 'enumera lista nombra menciona indica diga cita',
  },
  suggestions: {
    role: '¿Quién es {}?',
    definition: '¿Qué es {}?',
    organization: '¿Qué es {}?',
    quantity: '¿Cuántos {}?',
  },
};
