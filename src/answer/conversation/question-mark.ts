import type { Language } from '../../domain.js';
import { packOf } from '../../text/languages/language-packs.js';

/** What a question of the language ends with. */
export function questionMark(language: Language): string {
  return packOf(language)?.writing.questionMark ?? '?';
}
