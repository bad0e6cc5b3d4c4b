import { textsVersion } from '../../vectors/texts-of-passage.js';

/** What vectors are kept as: of which texts, and by which model. Only those of one kind can be compared. */
export function vectorKindOf(encoder: string): string {
  return `${textsVersion} ${encoder}`;
}

/** The model of a kind; undefined where its vectors are of other texts than today's, and so of no use. */
export function encoderOf(kind: string): string | undefined {
  const texts = `${textsVersion} `;
  return kind.startsWith(texts) ? kind.slice(texts.length) : undefined;
}
