import type { Correction, Span } from '../../domain.js';

/** What a span of the question is read as. */
export interface Respelling extends Span {
  readonly display: string;
  /** Whether to say so: a mended "teh" is no news to anyone. */
  readonly isTold: boolean;
}

export interface CorrectedText {
  readonly text: string;
  /** Only those that are told. */
  readonly corrections: readonly Correction[];
}

/** Writes each reading in the place of its span, and says what was read as what. The spans are disjoint. */
export function applyRespellings(text: string, readings: readonly Respelling[]): CorrectedText {
  const corrections: Correction[] = [];
  let corrected = '';
  let from = 0;
  for (const { start, end, display, isTold } of readings.toSorted((a, b) => a.start - b.start)) {
    corrected += text.slice(from, start) + display;
    from = end;
    if (isTold) corrections.push({ from: text.slice(start, end), to: display });
  }
  return { text: corrected + text.slice(from), corrections };
}
