import type { SubjectWords } from '../contract/subjects.js';

const topic = '(?<topic>.+)';

/** "de", "du", "de la" and the like, which stand before a subject with its article. */
const of = "(?:au sujet |à propos |a propos )?(?:de la |de l'|du |des |de |d'|sur (?:la |le |les |l')?)";

export const subjects: SubjectWords = {
  questions: [
    `que (?:sait-on|savons-nous|savez-vous|sais-tu|dit-on) ${of}${topic}`,
    `qu'est-ce (?:que l'on|qu'on|que nous|que vous) (?:sait|dit|savons|savez) ${of}${topic}`,
    `que (?:disent|savent|rapportent) les articles ${of}${topic}`,
    `(?:dis-moi|dites-moi|dites-nous) (?:tout |en plus |quelque chose )?(?:ce que (?:tu sais|vous savez) )?${of}${topic}`,
    `(?:parle|parlez)[- ](?:moi|nous) ${of}${topic}`,
  ],
  please: "s'il (?:vous|te) plaît",
  scope: 'dans les articles',
  pronouns: 'ça|cela|ceci|lui|elle|eux|toi|vous',
};
