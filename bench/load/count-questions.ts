interface Asked {
  readonly texts: readonly string[];
  readonly rate?: number;
  readonly seconds?: number;
}

/** How many questions an open load is of: one at least for so long at such a rate, or else each text once. */
export function countQuestions({ texts, rate, seconds }: Asked): number {
  return rate === undefined || seconds === undefined ? texts.length : Math.max(1, Math.round(rate * seconds));
}
