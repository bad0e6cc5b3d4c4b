/** Words by which a sentence speaks of what comes, or beginnings of such, in the five languages that we answer in. */
const announcing = new Set([
  ...['following', 'follows', 'below', 'suivant', 'suivants', 'suivante', 'suivantes', 'siguiente', 'siguientes'],
  ...['folgende', 'folgenden', 'folgender', 'folgendes', 'folgendem', 'folgt', 'nachstehend', 'nachstehende'],
  ...['nachstehenden', 'ci-dessous', 'ci-après', 'continuación', 'التالية', 'التالي', 'الآتية', 'الآتي', 'يلي'],
]);

/** UTF-16 units at a paragraph's end that are looked at. */
const reach = 500;

/**
 * Whether a paragraph leads in the list or table right after it: it ends with a colon or with no stop at all, or its
 * last sentence speaks of what follows.
 */
export function leadsIn(paragraph: string): boolean {
  const text = paragraph.slice(-reach).trimEnd();
  if (!/[.!?…。！？؟]["'”’»)\]]{0,3}$/u.test(text)) return true;
  const last = text.split(/[.!?…؟]\s/u).at(-1) ?? '';
  return last
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .some((word) => announcing.has(word));
}
