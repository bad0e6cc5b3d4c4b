import type { Language } from '../../domain.js';

const leadIns: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:hi|hello|hey|so|well|ok|okay|btw|by the way|fyi|apparently|actually|also|and|but)\b[\s,:–-]*)*(?:(?:i|we|they|people|some|everyone|somebody|someone)(?:['’]ve| have)? (?:just )?(?:think|thought|believe|believed|hear|heard|read|said|say|saw|know|knew|guess|assume|remember|understand|claim|claimed) (?:that |somewhere that )?|(?:did you know|it is said|it seems|rumou?r has it|they say|word is|is it true|can (?:anyone|someone|somebody) confirm|please (?:check|confirm|verify)|as far as (?:i|we) know|according to (?:him|her|them))[\s,:]*(?:that |whether |if )?)*/iu,
  fr: /^(?:(?:bonjour|salut|bon|alors|donc|apparemment|en fait|et|mais|au fait)(?![\p{L}\p{N}])[\s,:–-]*)*(?:(?:je|j[’']|on|nous|ils) ?(?:pense|crois|ai lu|ai entendu|dit|a lu|avons lu|disent|sais|savons) (?:que |qu[’'])|(?:il paraît|il semble|saviez-vous|savais-tu|est-ce vrai|à ce que je sais)[\s,:]*(?:que |qu[’'])?)*/iu,
  de: /^(?:(?:hallo|hi|also|nun|übrigens|anscheinend|offenbar|und|aber)(?![\p{L}\p{N}])[\s,:–-]*)*(?:(?:ich|wir|man|sie) (?:glaube|glauben|denke|denken|habe gehört|haben gehört|habe gelesen|sagt|sagen|weiß|wissen),? (?:dass )?|(?:wusstet ihr|wusstest du|es heißt|stimmt es|soweit ich weiß),? (?:dass )?)*/iu,
  es: /^(?:(?:hola|bueno|pues|entonces|por cierto|al parecer|aparentemente|y|pero)(?![\p{L}\p{N}])[\s,:–-]*)*(?:(?:yo |nosotros )?(?:creo|creemos|pienso|leí|he leído|oí|he oído|dicen|se dice|sé|sabemos) que |(?:sabías|sabíais|sabían|es cierto|es verdad|parece)[\s,:]*que )*/iu,
  ar: /^(?:(?:مرحبا|أهلا|حسنا|بالمناسبة|يبدو|لكن)[\s،:]*)*(?:(?:أعتقد|أظن|سمعت|قرأت|يقال|يقولون|هل تعلم|هل صحيح) أن\s?)*/u,
};

/** A statement without the words that only say who says it, or how sure they are: "I heard that", "apparently". */
export function withoutLeadIn(text: string, language: Language): string {
  const rest = text.replace(leadIns[language] ?? /^/u, '').trimStart();
  // A message of nothing else is taken as it is.
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
