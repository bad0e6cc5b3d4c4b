import type { SubjectWords } from '../contract/subjects.js';

const topic = '(?<topic>.+)';
const articles = '(?:the |our |your )?(?:articles?|documents?|texts?|sources?)';

export const subjects: SubjectWords = {
  questions: [
    `(?:so,? )?what (?:do|does|did) (?:we|you|they|anyone|anybody|${articles}) (?:(?:already|actually|really|currently) )?(?:know|say|tell us|report) (?:about|of|on) ${topic}`,
    `what(?: is|'s| was) (?:(?:already|actually|currently) )?(?:known|said|written|reported) (?:about|of|on) ${topic}`,
    `(?:(?:can|could|would) you )?(?:please )?tell (?:me|us) (?:(?:a bit |a little )?(?:more|something|everything|anything|all)(?: you know)? )?about ${topic}`,
    `what (?:can|could) you tell (?:me|us) about ${topic}`,
    `(?:(?:give|show) (?:me|us) )?(?:all |the |some )*(?:key )?(?:facts|information|info) (?:about|on) ${topic}`,
    `(?:everything|anything) (?:you know )?(?:about|on) ${topic}`,
  ],
  please: 'please',
  scope: 'so far|by now|in (?:the|our|your) articles|according to the articles',
  pronouns: 'it|this|that|these|those|him|her|them|me|you|us|yourself',
};
