/** How words begin that speak of what comes, in the five languages that we answer in. */
const announcing = [
  ...['following', 'below', 'folgend', 'nachstehend', 'suivant', 'ci-dessous', 'ci-après', 'siguiente'],
  ...['تالي', 'التالي', 'للتالي', 'آتي', 'الآتي', 'يلي'],
];
const announcements = ['as follows', 'wie folgt', 'a continuación'];

/**
 * Whether a paragraph leads in the list or table right after it: it ends with a colon or with no stop at all, or its
 * last sentence speaks of what follows.
 */
export function leadsIn(paragraph: string): boolean {
  const text = paragraph.slice(-500).trimEnd();
  if (/[:：]["'”’»)\]]*$/u.test(text)) return true;
  if (!/[.!?…。！？؟]["'”’»)\]]*$/u.test(text)) return true;
  const last =
    text
      .split(/[.!?…؟]\s+/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  const words = last.match(/[\p{L}\p{M}-]+/gu) ?? [];
  const isAnnounced = words.some((word) => announcing.some((start) => word.startsWith(start)));
  return isAnnounced || announcements.some((phrase) => last.includes(phrase));
}
