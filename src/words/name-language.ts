import type { Language } from '../domain.js';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** English name of a language ("French"); undefined where it can't be told (`und`) or has none. */
export function nameLanguage(language: Language): string | undefined {
  try {
    return names.of(language);
  } catch {
    // Not a language tag at all.
    return undefined;
  }
}
