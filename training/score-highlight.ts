const marks = /[\p{P}\p{S}]/gu;
const articles = /\b(?:a|an|the)\b/g;

function tokensOf(text: string): string[] {
  return text.toLowerCase().replace(marks, '').replace(articles, ' ').split(/\s+/).filter(Boolean);
}

/**
 * F1 of the words of a marked text against the best of several right ones, 0 to 1, as SQuAD measures it: in lower case,
 * without punctuation and English articles (Rajpurkar et al. 2016).
 */
export function scoreHighlight(marked: string, right: readonly string[]): number {
  return Math.max(0, ...right.map((answer) => tokenF1(tokensOf(marked), tokensOf(answer))));
}

function tokenF1(marked: readonly string[], right: readonly string[]): number {
  if (marked.length === 0 || right.length === 0) return marked.length === right.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const token of right) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of marked) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(token, count - 1);
  }
  return (2 * shared) / (marked.length + right.length);
}
