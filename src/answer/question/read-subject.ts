import type { Language } from '../../domain.js';
import { subjectPatterns } from './subject-patterns.js';

/** Longest subject, in characters; a longer one is a question of its own. */
const longest = 120;

/** Asked around the subject, and no part of it. */
const around = [
  /^(?:please|s'il (?:vous|te) plaît|bitte|por favor|من فضلك)[,،]?\s+/iu,
  /[,،]?\s+(?:please|s'il (?:vous|te) plaît|bitte|por favor|من فضلك)$/iu,
  /\s+(?:so far|by now|in (?:the|our|your) articles|according to the articles|dans les articles|in den Artikeln|en los artículos|في المقالات)$/iu,
];

/** Words that stand for something said before, which no sheet can be about. */
const pronouns =
  /^(?:it|this|that|these|those|him|her|them|me|you|us|yourself|ça|cela|ceci|lui|elle|eux|toi|vous|ihn|ihm|ihr|sie|es|das|dich|dir|él|ella|ellos|ellas|eso|esto|ti|هذا|هذه|ذلك|تلك|نفسك)$/iu;

/** What a question is about, as it stands there, and the language that asks so. */
export interface AskedSubject {
  readonly topic: string;
  readonly language: Language;
}

/**
 * What a question wants to know everything about, as it stands there: "Interpol" of "What do we know about Interpol?".
 * Undefined for every other question.
 */
export function readSubject(question: string): AskedSubject | undefined {
  const asked = withoutFrame(question.replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim());
  for (const { language, pattern } of subjectPatterns) {
    const found = pattern.exec(asked)?.groups?.['topic'];
    const topic = found === undefined ? undefined : asSubject(found, question);
    if (topic !== undefined) return { topic, language };
  }
  return undefined;
}

function withoutFrame(question: string): string {
  return around.reduce(
    (rest, part) => rest.replace(part, ''),
    question.replace(/^[¿¡\s]+/u, '').replace(/[?؟!.…\s]+$/u, ''),
  );
}

/** As the question writes it, apostrophes and all. */
function asSubject(topic: string, question: string): string | undefined {
  const bare = topic.replace(/^["'“«„(\s]+|["'”»“)\s]+$/gu, '');
  const isSubject = bare.length <= longest && /[\p{L}\p{N}]/u.test(bare) && !pronouns.test(bare);
  if (!isSubject) return undefined;
  const plain = question.replace(/[‘’ʼ]/gu, "'");
  const at = plain.lastIndexOf(bare);
  return at < 0 ? bare : question.slice(at, at + bare.length);
}
