import type { Language } from '../../domain.js';
import type { IndexStats } from '../../store/passage-index.js';
import { detectLanguage } from '../../text/detect-language.js';

/** Languages that are told apart in a question, whether or not an article is written in them. */
const questionLanguages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es'];

/** Language of what somebody wrote, among those of the articles and those that questions are told apart in. */
export function languageOf(text: string, stats: IndexStats): Language {
  return detectLanguage(text, [...new Set([...Object.keys(stats.languages), ...questionLanguages])]);
}
