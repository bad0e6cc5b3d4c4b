import { quoteContext } from '../answer/citation/quote-context.js';
import {
  type Archive,
  type ArticleHeader,
  type Citation,
  type KeptAnswer,
  type QuoteContext,
  shownCitations,
  type Viewer,
} from '../domain.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';

/** Sharing takes no longer than this, in milliseconds. What was begun before that and not confirmed was cut off. */
const sharingTime = 15_000;

export function createArchive({ store: { answers }, now }: Pick<BotOptions, 'store' | 'now'>, access: Access): Archive {
  const find = async (viewer: Viewer, id: string): Promise<KeptAnswer | undefined> => {
    const kept = await answers.answer(id);
    return kept && (await access.mayRead(viewer, kept)) ? kept : undefined;
  };

  return {
    answer: find,

    recentAnswers: async (viewer, limit) => {
      // Answers that may no longer be read leave no gap: older ones take their place.
      for (let count = limit; ; count *= 2) {
        const recent = await answers.recent(viewer.person, count);
        const readable = await Promise.all(recent.map((kept) => access.mayRead(viewer, kept)));
        const shown = recent.filter((_, index) => readable[index]).slice(0, limit);
        if (shown.length === limit || recent.length < count) return shown;
      }
    },

    context: async (viewer, answerId, index) => {
      const kept = await find(viewer, answerId);
      const citations = kept ? shownCitations(kept.answer) : [];
      const citation = citations[index];
      if (!kept || !citation) return undefined;
      const isClosest = !('citations' in kept.answer);
      const shown = { citation, index, count: citations.length, ...(isClosest && { isClosest: true as const }) };
      return showContext(await access.looking(viewer), shown);
    },

    recordMessage: (answerId, message) => answers.recordMessage(answerId, message),

    beginSharing: async (viewer, answerId) => {
      if (!(await find(viewer, answerId))) return 'unknown';
      const sharing = await answers.beginSharing(answerId, now().toISOString());
      if (!sharing) return 'unknown';
      if (sharing === 'begun') return 'yours';
      if (sharing.isConfirmed) return 'shared';
      const elapsed = now().getTime() - Date.parse(sharing.begunAt);
      // What was begun in times to come was begun before the clock was set back: nobody knows how long ago.
      return elapsed >= 0 && elapsed < sharingTime ? 'underway' : 'uncertain';
    },
    confirmSharing: (answerId) => answers.confirmSharing(answerId),
    releaseSharing: (answerId) => answers.releaseSharing(answerId),

    giveFeedback: async (viewer, feedback) => {
      if (!(await find(viewer, feedback.answerId))) return false;
      return answers.vote({ ...feedback, person: viewer.person, givenAt: now().toISOString() });
    },
    feedback: ({ since } = {}) => answers.votes(since === undefined ? undefined : new Date(since).toISOString()),
  };
}

/** A quote in its article as it is now; the quote itself is kept with the answer. */
async function showContext(
  reading: Awaited<ReturnType<Access['looking']>>,
  shown: Pick<QuoteContext, 'citation' | 'index' | 'count' | 'isClosest'>,
): Promise<QuoteContext> {
  const { citation } = shown;
  const articles = reading?.holdings.articles;
  const [article, outline] = await Promise.all([
    articles?.article(citation.articleId),
    articles?.outline(citation.articleId),
  ]);
  if (!article || !outline) return { ...shown, state: 'gone', before: '', after: '' };
  if (!isCutFrom(article, citation)) return { ...shown, state: 'changed', before: '', after: '' };
  return { ...shown, state: 'unchanged', ...quoteContext(article.text, outline.passages, citation) };
}

/** Whether an article's text is still the one that a quote was cut from. */
function isCutFrom(article: ArticleHeader, { textHash, contentHash }: Citation): boolean {
  return textHash === undefined ? contentHash === article.contentHash : textHash === article.textHash;
}
