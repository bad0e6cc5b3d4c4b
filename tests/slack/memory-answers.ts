import {
  type Answer,
  type Asker,
  type Bot,
  type Feedback,
  type KeptAnswer,
  type QuoteContext,
  shownCitations,
} from '../../src/domain.js';

export type AnswerMemory = Pick<
  Bot,
  | 'keptAnswer'
  | 'recentAnswers'
  | 'context'
  | 'claimSharing'
  | 'confirmSharing'
  | 'releaseSharing'
  | 'giveFeedback'
  | 'feedback'
> & {
  keep(answer: Answer, asker: Asker): void;
  readonly votes: readonly Feedback[];
};

const now = '2026-11-24T10:00:00.000Z';

/** Kept answers that outlive the bots which use them. Every quote stands between the same two sentences. */
export function createAnswerMemory(): AnswerMemory {
  const kept = new Map<string, KeptAnswer>();
  const votes = new Map<string, Feedback>();

  const contextOf = (id: string, index: number): QuoteContext | undefined => {
    const answer = kept.get(id)?.answer;
    const citations = answer ? shownCitations(answer) : [];
    const citation = citations[index];
    if (!citation) return undefined;
    const around = { before: 'The sentence before. ', after: ' The sentence after.' };
    const isClosest = answer?.kind === 'abstained';
    return {
      state: 'unchanged',
      citation,
      ...around,
      index,
      count: citations.length,
      ...(isClosest && { isClosest }),
    };
  };

  return {
    keep: (answer, asker) => void kept.set(answer.id, { answer, asker, askedAt: now }),
    get votes() {
      return [...votes.values()];
    },
    keptAnswer: async (id) => kept.get(id),
    recentAnswers: async (person, limit) =>
      [...kept.values()]
        .filter(({ asker }) => asker.person === person)
        .slice(-limit)
        .toReversed(),
    context: async (id, index) => contextOf(id, index),
    claimSharing: async (id) => {
      const known = kept.get(id);
      if (!known) return 'unknown';
      if (known.sharedAt !== undefined) return known.isShared ? 'shared' : 'underway';
      kept.set(id, { ...known, sharedAt: now });
      return 'yours';
    },
    confirmSharing: async (id) => {
      const known = kept.get(id);
      if (known) kept.set(id, { ...known, isShared: true });
    },
    releaseSharing: async (id) => {
      const known = kept.get(id);
      if (!known) return;
      const { sharedAt: _, isShared: __, ...unshared } = known;
      kept.set(id, unshared);
    },
    giveFeedback: async (given) => {
      if (!kept.has(given.answerId)) return false;
      votes.set(`${given.answerId} ${given.person}`, { ...given, givenAt: now });
      return true;
    },
    feedback: async () => [],
  };
}
