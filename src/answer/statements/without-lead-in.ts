import type { Language } from '../../domain.js';
import { packOf } from '../../text/languages/language-packs.js';

/** A statement without the words that only say who says it, or how sure they are: "I heard that", "apparently". */
export function withoutLeadIn(text: string, language: Language): string {
  const rest = text.replace(packOf(language)?.questionCues.leadIn ?? /^/u, '').trimStart();
  // A message of nothing else is taken as it is.
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
