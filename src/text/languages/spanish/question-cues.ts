import type { QuestionCues } from '../contract/question-cues.js';

export const questionCues: QuestionCues = {
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
  courtesy: 'gracias|vale|perfecto|hola',
  leadIn:
    /^(?:(?:hola|bueno|pues|entonces|por cierto|al parecer|aparentemente|y|pero)(?![\p{L}\p{N}])[\s,:–-]*)*(?:(?:yo |nosotros )?(?:creo|creemos|pienso|leí|he leído|oí|he oído|dicen|se dice|sé|sabemos) que |(?:sabías|sabíais|sabían|es cierto|es verdad|parece)[\s,:]*que )*/iu,
};
