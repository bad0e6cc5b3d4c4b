import type { Language } from '../../domain.js';
import type { IndexStats } from '../../store/passage-index.js';
import { detectLanguage } from '../../text/detect-language.js';
import { supportedLanguages } from '../../text/languages/language-packs.js';

/**
 * Language of what somebody wrote, among those of the articles and those that are supported, whether or not an article
 * is written in them.
 */
export function languageOf(text: string, stats: IndexStats): Language {
  return detectLanguage(text, [...new Set([...Object.keys(stats.languages), ...supportedLanguages])]);
}
