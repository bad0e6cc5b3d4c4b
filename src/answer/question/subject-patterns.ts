import type { Language } from '../../domain.js';

/** A way of asking for all that is known of something: what stands at `topic` is the subject. */
export interface SubjectPattern {
  readonly language: Language;
  readonly pattern: RegExp;
}

const topic = '(?<topic>.+)';
const articlesEn = '(?:the |our |your )?(?:articles?|documents?|texts?|sources?)';

const english = [
  `(?:so,? )?what (?:do|does|did) (?:we|you|they|anyone|anybody|${articlesEn}) (?:(?:already|actually|really|currently) )?(?:know|say|tell us|report) (?:about|of|on) ${topic}`,
  `what(?: is|'s| was) (?:(?:already|actually|currently) )?(?:known|said|written|reported) (?:about|of|on) ${topic}`,
  `(?:(?:can|could|would) you )?(?:please )?tell (?:me|us) (?:(?:a bit |a little )?(?:more|something|everything|anything|all)(?: you know)? )?about ${topic}`,
  `what (?:can|could) you tell (?:me|us) about ${topic}`,
  `(?:(?:give|show) (?:me|us) )?(?:all |the |some )*(?:key )?(?:facts|information|info) (?:about|on) ${topic}`,
  `(?:everything|anything) (?:you know )?(?:about|on) ${topic}`,
];

/** "de", "du", "de la" and the like, which French and Spanish put before a subject with its article. */
const ofFr = "(?:au sujet |à propos |a propos )?(?:de la |de l'|du |des |de |d'|sur (?:la |le |les |l')?)";
const french = [
  `que (?:sait-on|savons-nous|savez-vous|sais-tu|dit-on) ${ofFr}${topic}`,
  `qu'est-ce (?:que l'on|qu'on|que nous|que vous) (?:sait|dit|savons|savez) ${ofFr}${topic}`,
  `que (?:disent|savent|rapportent) les articles ${ofFr}${topic}`,
  `(?:dis-moi|dites-moi|dites-nous) (?:tout |en plus |quelque chose )?(?:ce que (?:tu sais|vous savez) )?${ofFr}${topic}`,
  `(?:parle|parlez)[- ](?:moi|nous) ${ofFr}${topic}`,
];

const articleDe = '(?:den |die |das |der |dem )?';
const german = [
  `was (?:wissen wir|weiß man|weiss man|weißt du|wissen Sie|sagt man) (?:alles )?(?:über|von) ${articleDe}${topic}`,
  `was (?:sagen|wissen|berichten) die Artikel (?:über|von) ${articleDe}${topic}`,
  `was ist (?:alles )?(?:über|von) ${articleDe}${topic} (?:bekannt|gesagt|geschrieben)(?: worden)?`,
  `was steht (?:in den Artikeln )?über ${articleDe}${topic}`,
  `(?:erzähl|erzähle|erzählen Sie) (?:mir |uns )?(?:bitte )?(?:etwas |mehr |alles )?(?:über|von) ${articleDe}${topic}`,
];

const ofEs = '(?:acerca )?(?:del |de los |de las |de la |de |sobre (?:el |la |los |las )?)';
const spanish = [
  `qué (?:sabemos|sabes|se sabe|se dice|se conoce) ${ofEs}${topic}`,
  `qué (?:dicen|saben|cuentan) los artículos ${ofEs}${topic}`,
  `(?:háblame|háblanos|cuéntame|cuéntanos) (?:algo |más |todo )?${ofEs}${topic}`,
  `dime (?:algo |más |todo |lo que sabes )?${ofEs}${topic}`,
];

const arabic = [
  `(?:ماذا|ما الذي) (?:نعرف|نعرفه|تعرف|تعرفه|نعلم|نعلمه|يعرف|يعرف الناس) (?:عن|حول) ${topic}`,
  `(?:ماذا|ما الذي) (?:يقال|قيل|كتب|ورد|تقول المقالات|يقول المقال|جاء في المقالات) (?:عن|حول) ${topic}`,
  `(?:حدثني|حدثنا|أخبرني|اخبرني|أخبرنا) (?:(?:المزيد|أكثر|شيئا) )?(?:عن|حول) ${topic}`,
  `كل (?:شيء|ما نعرفه) عن ${topic}`,
];

/** In five languages; each is plain enough to be tried on a question of any. */
export const subjectPatterns: readonly SubjectPattern[] = Object.entries({
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ar: arabic,
}).flatMap(([language, sources]) => sources.map((source) => ({ language, pattern: new RegExp(`^${source}$`, 'iu') })));
