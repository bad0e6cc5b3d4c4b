/** A fact in short: its name, then the words that say it in English, French and Arabic. */
export type FactRow = readonly [fact: string, en: string | RegExp, fr: string | RegExp, ar: string | RegExp];
