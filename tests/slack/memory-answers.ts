import {
  type Answer,
  type Archive,
  type Asker,
  type Feedback,
  type KeptAnswer,
  type PostedMessage,
  type QuoteContext,
  shownCitations,
} from '../../src/domain.js';

export interface AnswerMemory {
  readonly archive: Archive;
  keep(answer: Answer, asker: Asker): void;
  readonly votes: readonly Feedback[];
  /** Where answers went out, by their ids. */
  readonly messages: ReadonlyMap<string, PostedMessage>;
}

const now = '2026-11-24T10:00:00.000Z';

/** Kept answers that outlive the bots which use them. Every quote stands between the same two sentences. */
export function createAnswerMemory(): AnswerMemory {
  const kept = new Map<string, KeptAnswer>();
  const votes = new Map<string, Feedback>();
  const messages = new Map<string, PostedMessage>();

  const contextOf = (id: string, index: number): QuoteContext | undefined => {
    const answer = kept.get(id)?.answer;
    const citations = answer ? shownCitations(answer) : [];
    const citation = citations[index];
    if (!answer || !citation) return undefined;
    const around = { before: 'The sentence before. ', after: ' The sentence after.' };
    const isClosest = !('citations' in answer);
    const asked = answer.language;
    const shown = { citation, asked, index, count: citations.length, ...(isClosest && { isClosest: true as const }) };
    return { state: 'unchanged', ...around, ...shown };
  };

  const archive: Archive = {
    answer: async (_, id) => kept.get(id),
    why: async (_, id) => kept.get(id),
    recentAnswers: async ({ person }, limit) =>
      [...kept.values()]
        .filter(({ asker }) => asker.person === person)
        .slice(-limit)
        .toReversed(),
    context: async (_, id, index) => contextOf(id, index),
    recordMessage: async (id, message) => {
      messages.set(id, message);
    },
    beginSharing: async (_, id) => {
      const known = kept.get(id);
      if (!known) return 'unknown';
      if (known.sharing) return known.sharing.isConfirmed ? 'shared' : 'underway';
      kept.set(id, { ...known, sharing: { begunAt: now, isConfirmed: false } });
      return 'yours';
    },
    confirmSharing: async (id) => {
      const known = kept.get(id);
      if (known) kept.set(id, { ...known, sharing: { begunAt: now, isConfirmed: true } });
    },
    releaseSharing: async (id) => {
      const known = kept.get(id);
      if (!known) return;
      const { sharing: _, ...unshared } = known;
      kept.set(id, unshared);
    },
    giveFeedback: async ({ person }, given) => {
      if (!kept.has(given.answerId)) return false;
      votes.set(`${given.answerId} ${person}`, { ...given, person, givenAt: now });
      return true;
    },
    forget: async () => false,
    feedback: async () => [],
  };

  return {
    archive,
    keep: (answer, asker) => void kept.set(answer.id, { answer, asker, askedAt: now }),
    get votes() {
      return [...votes.values()];
    },
    messages,
  };
}
