import type { Language } from '../../domain.js';
import { alternativesOfAll, byLanguage } from '../../text/languages/language-packs.js';

/** Longest subject, in characters; a longer one is a question of its own. */
const longest = 120;

/** Ways of asking, by the language that asks so; each is plain enough to be tried on a question of any. */
const waysOfAsking = [
  ...byLanguage(({ subjects }) => subjects.questions.map((source) => new RegExp(`^${source}$`, 'iu'))),
];

const please = alternativesOfAll(({ subjects }) => subjects.please);

/** Asked around the subject, and no part of it; blanks are single ones. */
const around = [
  new RegExp(`^(?:${please})[,،]?\\s+`, 'iu'),
  new RegExp(`[,،]? (?:${please})$`, 'iu'),
  new RegExp(` (?:${alternativesOfAll(({ subjects }) => subjects.scope)})$`, 'iu'),
];

/** Words that stand for something said before, which no sheet can be about. */
const pronouns = new RegExp(`^(?:${alternativesOfAll(({ subjects }) => subjects.pronouns)})$`, 'iu');

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
  for (const [language, patterns] of waysOfAsking) {
    for (const pattern of patterns) {
      const found = pattern.exec(asked)?.groups?.['topic'];
      const topic = found === undefined ? undefined : asSubject(found, question);
      if (topic !== undefined) return { topic, language };
    }
  }
  return undefined;
}

function withoutFrame(question: string): string {
  return around.reduce(
    (rest, part) => rest.replace(part, ''),
    question.replace(/^[¿¡\s]+/u, '').replace(/(?<![?؟!.…\s])[?؟!.…\s]+$/u, ''),
  );
}

/** As the question writes it, apostrophes and all. */
function asSubject(topic: string, question: string): string | undefined {
  const bare = topic.replace(/^["'“«„(\s]+|(?<!["'”»“)\s])["'”»“)\s]+$/gu, '');
  const isSubject = bare.length <= longest && /[\p{L}\p{N}]/u.test(bare) && !pronouns.test(bare);
  if (!isSubject) return undefined;
  const plain = question.replace(/[‘’ʼ]/gu, "'");
  const at = plain.lastIndexOf(bare);
  return at < 0 ? bare : question.slice(at, at + bare.length);
}
