/** What of an answer is compared: whether there is one, how sure it is, and which sentences came first, to the bit. */
interface AnswerLine {
  readonly id: string;
  readonly kind: string;
  readonly confidence: number;
  readonly ranked: readonly { readonly quote: string; readonly score: number }[];
}

export interface Agreement {
  /** Of the questions, the share of which the two say the same, 0 to 1. */
  readonly share: number;
  /** Of each other question what the two put first, in a line. */
  readonly differences: readonly string[];
}

/** Compares what two runs of `npm run answer` wrote of the same questions, a JSON object a line. */
export function compareAnswers(one: string, other: string): Agreement {
  const others = new Map(readLines(other).map((line) => [line.id, line]));
  const lines = readLines(one);
  const differences = lines.flatMap((line) => {
    const second = others.get(line.id);
    return second && isSame(line, second) ? [] : [`${line.id}: ${describe(line)} | ${describe(second)}`];
  });
  return { share: 1 - differences.length / Math.max(1, lines.length), differences };
}

function readLines(text: string): AnswerLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnswerLine);
}

function isSame(a: AnswerLine, b: AnswerLine): boolean {
  const compared = ({ kind, confidence, ranked }: AnswerLine) => JSON.stringify([kind, confidence, ranked]);
  return compared(a) === compared(b);
}

function describe(line: AnswerLine | undefined): string {
  return line ? `${line.kind} ${line.confidence.toFixed(3)} ${line.ranked[0]?.quote ?? ''}` : 'nothing';
}
