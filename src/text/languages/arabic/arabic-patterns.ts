/**
 * A shape of letters and what it is led back to; `م` and other letters stand for themselves, `.` for one of the root.
 */
type Pattern = readonly [shape: RegExp, stem: string];

/** Words that have one of these shapes by chance: none of their letters belongs to a pattern. */
const exceptions = new Set('تاريخ مساله مسال تلميذ اسلام مجتمع يمين يسار يهود يونس يوسف'.split(' '));

/** Only the first that fits is applied, then those of `reduced` once more: تقارير → تقرير → قرر. */
const patterns: readonly Pattern[] = [
  // Verbs that begin with "ist-", their participles and nouns: يستخدم, مستخدم, استخدام.
  [/^[ايتنم]ست(.)[ايو](.)$/u, 'ست$1ا$2'],
  [/^[ايتنم]ست(.)(.)ا?(.)$/u, 'ست$1$2$3'],
  // The verbs "iftaʿala" and "infaʿala": اكتشاف, مكتشف, يكتشف → اكتشف.
  [/^ا(.)ت(.)ا(.)$/u, 'ا$1ت$2$3'],
  [/^ان(.)(.)ا(.)$/u, 'ان$1$2$3'],
  [/^[يم]([^اس])ت([^اوي])([^اوي])$/u, 'ا$1ت$2$3'],
  [/^مسايل$/u, 'مسال'],
  // Plurals that change the word within: مشاريع, مصادر, قوانين, عوامل, وثائق, أسعار.
  [/^م(.)ا(.)ي(.)$/u, 'م$1$2و$3'],
  [/^م([^ا])ا([^اي])([^اي])$/u, 'م$1$2$3'],
  [/^([^م])وا(.)ي(.)$/u, '$1ا$2و$3'],
  [/^([^متا])وا([^اي])([^اي])$/u, '$1ا$2$3'],
  [/^([^م])([^ا])اي([^ا])$/u, '$1$2ي$3'],
];

const reduced: readonly Pattern[] = [
  // "tafʿīl" names what the verb with a doubled letter does: تطوير and طور; its plural is "tafāʿīl".
  [/^ت(.)ا?([^ا])ي(.)$/u, '$1$2$3'],
  // "afʿāl" is the plural of many short nouns, and what a verb in "a-" does.
  [/^ا([^ا])([^ات])ا(.)$/u, '$1$2$3'],
  [/^([^اي])([^ا])و([^اي])$/u, '$1$2$3'],
];

/**
 * The stem that an Arabic word of a derived shape shares with its kin, or undefined where it has none of the shapes
 * known here: the forms of one verb, its noun and participles, and plurals formed by changing vowels.
 */
export function arabicPattern(word: string): string | undefined {
  if (exceptions.has(word)) return undefined;
  const whole = applyFirst(patterns, word);
  return applyFirst(reduced, whole ?? word) ?? whole;
}

function applyFirst(list: readonly Pattern[], word: string): string | undefined {
  for (const [shape, stem] of list) if (shape.test(word)) return word.replace(shape, stem);
  return undefined;
}
