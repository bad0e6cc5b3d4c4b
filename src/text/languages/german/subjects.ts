import type { SubjectWords } from '../contract/subjects.js';

const topic = '(?<topic>.+)';
const article = '(?:den |die |das |der |dem )?';

export const subjects: SubjectWords = {
  questions: [
    `was (?:wissen wir|weiß man|weiss man|weißt du|wissen Sie|sagt man) (?:alles )?(?:über|von) ${article}${topic}`,
    `was (?:sagen|wissen|berichten) die Artikel (?:über|von) ${article}${topic}`,
    `was ist (?:alles )?(?:über|von) ${article}${topic} (?:bekannt|gesagt|geschrieben)(?: worden)?`,
    `was steht (?:in den Artikeln )?über ${article}${topic}`,
    `(?:erzähl|erzähle|erzählen Sie) (?:mir |uns )?(?:bitte )?(?:etwas |mehr |alles )?(?:über|von) ${article}${topic}`,
  ],
  please: 'bitte',
  scope: 'in den Artikeln',
  pronouns: 'ihn|ihm|ihr|sie|es|das|dich|dir',
};
