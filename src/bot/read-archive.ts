import { editionContext } from '../answer/citation/edition-context.js';
import { quoteContext } from '../answer/citation/quote-context.js';
import { explainMeaning } from '../answer/explanation/explain-meaning.js';
import { type ArticleHeader, type Citation, type QuoteContext, shownCitations, type Viewer } from '../domain.js';
import { dayInZone } from '../library/place-in-zone.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import { findKept } from './find-kept.js';
import { findLapses } from './find-lapses.js';
import type { ReadingArchive } from './finder.js';
import { orByWords } from './or-by-words.js';

/** Reads the answers that were given, for whoever may see them. */
export function readArchive(
  options: Pick<BotOptions, 'store' | 'encoder' | 'now' | 'timeZone'>,
  access: Access,
): ReadingArchive {
  const { answers } = options.store;
  const find = (viewer: Viewer, id: string) => findKept(answers, access, viewer, id);

  return {
    answer: async (viewer, id) => {
      const kept = await find(viewer, id);
      const lapses = kept && (await findLapses(options, kept));
      return lapses ? { ...kept, lapses } : kept;
    },

    why: async (viewer, id) => {
      const kept = await find(viewer, id);
      const reading = kept && (await access.looking(viewer));
      if (!reading) return kept;
      const answer = await orByWords(options.encoder, (encoder) =>
        explainMeaning(kept.answer, reading.holdings, encoder),
      );
      return { ...kept, answer };
    },

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
      const asked = kept.answer.language;
      const lapse = (await findLapses(options, kept))?.[citation.articleId];
      const marks = { ...(isClosest && { isClosest: true as const }), ...(lapse && { lapse }) };
      const shown = { citation, asked, index, count: citations.length, ...marks };
      return showContext(await access.looking(viewer), shown, options.timeZone);
    },

    feedback: ({ since } = {}) => answers.votes(since === undefined ? undefined : new Date(since).toISOString()),
  };
}

/** A quote in its article, as that was when it was quoted; the quote itself is kept with the answer. */
async function showContext(
  reading: Awaited<ReturnType<Access['looking']>>,
  shown: Omit<QuoteContext, 'state' | 'before' | 'after' | 'changedOn'>,
  timeZone = 'UTC',
): Promise<QuoteContext> {
  const { citation } = shown;
  const articles = reading?.holdings.articles;
  const [article, outline] = await Promise.all([
    articles?.article(citation.articleId),
    articles?.outline(citation.articleId),
  ]);
  if (!article || !outline) return { ...shown, state: 'gone', before: '', after: '' };
  if (!isCutFrom(article, citation)) {
    const former = citation.textHash === undefined ? undefined : await articles?.edition(article.id, citation.textHash);
    const around = former ? editionContext(former.text, article.language, citation) : { before: '', after: '' };
    const changedOn = former?.until && dayInZone(new Date(former.until), timeZone);
    return { ...shown, state: 'changed', ...(changedOn && { changedOn }), ...around };
  }
  return { ...shown, state: 'unchanged', ...quoteContext(article.text, outline.passages, citation) };
}

/** Whether an article's text is still the one that a quote was cut from. */
function isCutFrom(article: ArticleHeader, { textHash, contentHash }: Citation): boolean {
  return textHash === undefined ? contentHash === article.contentHash : textHash === article.textHash;
}
