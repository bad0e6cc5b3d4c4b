/** Words, and UTF-16 units, from which on what is underlined is no title. */
const proseWords = 12;
const proseLength = 200;

/** Whether a text reads as a paragraph and no title does: it is long, or a sentence with its stop, or several. */
export function isProse(written: string): boolean {
  const text = written.trim();
  const words = text.split(/\s+/).length;
  if (text.length > proseLength) return true;
  const stops = text.match(sentenceStop)?.length ?? 0;
  return (stops > 1 && words >= proseWords / 2) || (stops > 0 && words >= proseWords);
}

/** Behind two small letters at least, which a title's abbreviations seldom have. */
const sentenceStop = /(?<=[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N})”»"’])[.!?…](?=\s{1,3}[\p{Lu}\p{Lo}“«"¿¡]|$)/gu;
