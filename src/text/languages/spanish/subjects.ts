import type { SubjectWords } from '../contract/subjects.js';

const topic = '(?<topic>.+)';

/** "de", "del", "de la" and the like, which stand before a subject with its article. */
const of = '(?:acerca )?(?:del |de los |de las |de la |de |sobre (?:el |la |los |las )?)';

export const subjects: SubjectWords = {
  questions: [
    `qué (?:sabemos|sabes|se sabe|se dice|se conoce) ${of}${topic}`,
    `qué (?:dicen|saben|cuentan) los artículos ${of}${topic}`,
    `(?:háblame|háblanos|cuéntame|cuéntanos) (?:algo |más |todo )?${of}${topic}`,
    `dime (?:algo |más |todo |lo que sabes )?${of}${topic}`,
  ],
  please: 'por favor',
  scope: 'en los artículos',
  pronouns: 'él|ella|ellos|ellas|eso|esto|ti',
};
