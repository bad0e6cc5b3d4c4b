import type { QuestionWords } from '../contract/questions.js';
import { ask, askForm } from '../pattern-sources.js';

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
      'organizacion|organizaciones|organismos?|instituciones|institucion|empresas?|grupos?|partidos?|equipos?|universidad|agencias?|proveedor|proveedores|contratista|proveedora',
    place: 'pais|paises|ciudad|ciudades|lugar|lugares|region|regiones|estados?|continentes?|islas?|rios?',
    date: 'ano|anos|fechas?|dias?|mes|meses|siglos?|decadas?|epocas?|periodos?|hora',
    quantity:
      'numero|porcentaje|cantidad|proporcion|tamano|poblacion|longitud|altura|coste|costo|precio|tasa|edad|presupuesto|tarifa|multa|salario|sueldo|alquiler|fianza|cuota|importe|duracion|peso|capacidad|volumen',
    reason: 'razon|razones|causas?|motivos?',
  },
  which: 'que|cual|cuales',
  nameOf: '(?:nombres?|tipos?|clases?) (?:de |del )(?:la |el |los |las )?',
  // "En cuanto a" is "as to".
  counts: [ask('quantity', '(?<!\\ben )\\bcuant[oa]s?(?: (?<asking>tiempo))?\\b')],
  forms: [
    askForm('phone', '^(?<asking>telefono|tel) '),
    askForm('phone', '(?<asking>\\bnumeros? de (?:telefono|tel|movil|fax|contacto))\\b'),
    askForm(
      'phone',
      '\\b(?:a )?que (?<asking>numero) (?<also>llamo|llamar|llama|marco|marcar|hay que llamar|debo llamar|puedo llamar)\\b',
    ),
    askForm('phone', '(?<asking>\\btelefonos?)(?= de| del|$)'),
    askForm('email', '(?<asking>\\b(?:direccion de )?correo electronico|direccion de correo|e ?mail)\\b'),
    askForm(
      'contact',
      '^(?:a |por |en )?(?:donde|adonde) (?:debo |puedo |tengo que |hay que |se |deben |pueden )?(?<asking>envio|envia|envian|enviar|mando|mandar|manda|mandan|escribo|escribir|remito|remitir|remiten|dirigir|dirijo)\\b',
    ),
    askForm(
      'contact',
      '^(?:a quien|como) (?:debo |puedo |se |hay que |tengo que )?(?<asking>envio|enviar|escribo|escribir|contacto|contactar|contacta|dirijo|dirigirme|llamo|llamar)\\b',
    ),
    askForm('money', '^(?:cuanto|que) (?<asking>cuesta|cuestan|costo|costaba|vale|valen|cobran|cobra)\\b'),
    askForm('money', '^(?:cual|cuales) (?:es|son|era) (?:el |los )?(?<asking>precios?|tarifas?|costes?|costo)\\b'),
    askForm('money', '^(?:a )?que (?<asking>precio)\\b'),
    askForm('money', '^(?:\\p{L}+ ){1,3}(?<asking>precio|coste)$'),
    askForm('money', '^como de (?<asking>caro|cara|caros|caras)\\b'),
    askForm('money', '^cuanto (?:dinero )?(?<asking>gana|ganan|gano|ganaba)\\b'),
    askForm('money', '^cual (?:es|era) el (?:salario|sueldo)\\b'),
    askForm(
      'address',
      '^(?:(?:a |en )?que|cual es la) (?<asking>direccion)(?: (?:debo|puedo|tengo que|hay que|se|deben|pueden))?(?: (?<also>envio|envia|envian|enviar|mando|mandar|manda|mandan|escribo|escribir|remito|remitir|remiten|dirigir|dirijo|informar)\\b)?',
    ),
    askForm(
      'contact',
      '^(?:donde|adonde) (?:me |se )?(?:debo |puedo |tengo que |hay que |puede |deben |pueden )?(?:inscribo|inscribe|inscribirme|inscribirse|apunto|apuntarme|apuntarse|solicito|solicita|solicitar|presento|presenta|presentar|quejarme|reclamar)\\b',
    ),
    askForm('version', '(?:^| )que (?<asking>version|versiones)(?= |$)'),
    askForm('duration', '\\bcuanto (?:tiempo|duran?|duro|duraron|tardan?|tardo|lleva)(?= |$)|\\bduracion\\b'),
    askForm('name', '^(?:cual es el nombre|como se llama|como se llaman|como se llamaba)\\b'),
  ],
  contents: 'muestra muestran contiene contienen incluye incluyen representa',
  novelty: 'nuevo nueva nuevos novedades cambio cambia cambian trajo trae anadio paso',
  lasting: 'dura duran duro duraron durado durara tarda tardan tardo tardar obtener conseguir recibir lleva llevo',
  presence:
    'alguien alguno vino vinieron viene vienen venir participo participaron participa participan asistio asistieron acudio acudieron existe existen presente presentes hay habia',
  expanding: { byWords: /\b(?:siglas?|abreviatura|acronimo)\b/u, ofCapitals: /\b(?:significan?|quieren? decir)\b/u },
  versions: 'version',
  releasing:
    'lanzamiento publicacion salida publico publicada publicado salio sale lanzo lanzada aparecio disponible ratificada ratifico ratificado adoptada adopto aprobada aprobo',
  happening: 'tuvo tuvieron tiene tienen lugar celebro celebra',
  whoIs: 'quien(?:es)? (?:es|era|fue|son) (?:el |la |los )?',
  offices:
    '(?:vice)?presidente|presidenta|rey|reina|primer ministro|ministr[oa]|director|directora|secretari[oa]|jefe|jefa|gobernador|alcalde|alcaldesa|canciller|fundador|comisari[oa]|embajador',
  asks: [
    ask(
      'definition',
      '^(?:que (?:significan?|quieren? decir)|a que (?:corresponden?|responden?)) (?:la |las |el )?(?:siglas?|abreviatura|acronimo) (?<subject>[\\p{L}\\p{N}]+)$',
    ),
    ask(
      'definition',
      '^de que (?:es|son) (?:la |las |el )?(?:siglas?|abreviatura|acronimo) (?<subject>[\\p{L}\\p{N}]+)$',
    ),
    // "¿Puedo usarlo cuando …?": what is asked is whether.
    ask(
      'other',
      '^(?:puedo|puede|pueden|podemos|debo|debe|deben|hay que|tengo que|se puede|se debe|es|son|esta|estan|hay|tiene|tienen) ',
    ),
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
