/** Words up to this length are compared as wholes. */
const SHORT = 8;

/** Longer ones, and those of just this length, are compared by so many of their first and of their last letters. */
const WINDOW = 6;

/**
 * The tokens that a word is found under when it is misspelt. Two short words one slip apart (a letter more, less,
 * other, or two swapped) share the form that is left when the right letter is taken out of each. Of a long word the
 * beginning and the end are treated so: with one slip anywhere, or one in each, two words share a form of their
 * beginnings or ends.
 */
export function listSpellingTokens(word: string): readonly string[] {
  const letters = [...word];
  const tokens: string[] = [];
  if (letters.length <= SHORT) tokens.push(...listForms('-', letters));
  if (letters.length >= SHORT) {
    tokens.push(...listForms('^', letters.slice(0, WINDOW)), ...listForms('$', letters.slice(-WINDOW)));
  }
  return tokens;
}

/** Whether a token is a form of a word: three letters may begin with a mark where a word holds one, and count as such. */
export function isSpellingToken(token: string): boolean {
  return /^[-^$]/.test(token);
}

/** Each three neighbouring letters of a word once, its borders `<` and `>` counted as letters. */
export function listTrigrams(word: string): readonly string[] {
  const bordered = ['<', ...word, '>'];
  return [...new Set(bordered.slice(2).map((_, i) => bordered.slice(i, i + 3).join('')))];
}

/** All that a word is indexed under. */
export function listWordTokens(word: string): readonly string[] {
  return [...listSpellingTokens(word), ...listTrigrams(word)];
}

/** The letters, and what is left when any one of them is missing. */
function listForms(mark: string, letters: readonly string[]): readonly string[] {
  const forms = letters.map((_, i) => mark + letters.toSpliced(i, 1).join(''));
  return [...new Set([mark + letters.join(''), ...forms])];
}
