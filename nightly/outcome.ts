/** How a part of the night ended: `passed`, or a sentence that says what came of it. */
export interface Outcome {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
}
