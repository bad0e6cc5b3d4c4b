/** A last sentence that speaks of what comes, in the five languages that we answer in. */
const announces =
  /(?<!\p{L})(?:following|as follows|below|folgend\p{L}*|wie folgt|nachstehend\p{L}*|suivant\p{L}*|ci-dessous|ci-après|siguiente\p{L}*|a continuación|(?:ال)?تالية?|(?:ال)?آتية?|يلي)(?!\p{L})/iu;

/**
 * Whether a paragraph leads in the list or table right after it: it ends with a colon or with no stop at all, or its
 * last sentence speaks of what follows.
 */
export function leadsIn(paragraph: string): boolean {
  const text = paragraph.slice(-500).trimEnd();
  if (/[:：]["'”’»)\]]*$/u.test(text)) return true;
  if (!/[.!?…。！？؟]["'”’»)\]]*$/u.test(text)) return true;
  const last = text.split(/[.!?…؟]\s+/u).at(-1) ?? '';
  return announces.test(last);
}
