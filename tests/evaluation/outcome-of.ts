import type { Outcome } from '../../evaluation/outcome.js';

/** An outcome with what a test cares about. */
export function outcomeOf(given: Partial<Outcome>): Outcome {
  return {
    id: 'q',
    question: 'What?',
    group: 'g',
    isAnswerable: true,
    confidence: 0.5,
    believed: given.confidence ?? 0.5,
    isRightFirst: true,
    isRightShown: true,
    shown: 1,
    misquotes: 0,
    ms: 1,
    ...given,
  };
}
