import type { DueReview, Log, Reviews } from '../domain.js';
import { formatDate } from '../slack/blocks/format-date.js';
import { reviewWords } from '../words.js';
import type { TellPerson } from './sources/sync-due.js';

export interface TellReviewsOptions {
  readonly reviews: Reviews;
  readonly tellPerson: TellPerson;
  /** `U…` of those who are told where the owner can't be. */
  readonly managers: readonly string[];
  readonly log: Log;
}

/**
 * Tells of each review that is due, once: its owner where that is somebody in Slack, else the managers, else the log.
 * Where people were to be told and none could be, it is tried again the next time. Resolves to what was done, in a few
 * words.
 */
export async function tellReviews(options: TellReviewsOptions, signal: AbortSignal): Promise<string> {
  const { reviews, log } = options;
  let told = 0;
  let failed = 0;
  for (const review of await reviews.dueReviews()) {
    if (signal.aborted) break;
    const outcome = await tellOf(review, options);
    if (outcome === 'nobody') {
      log.info(
        { article: review.name, due: review.reviewBy },
        'The review of an article is due, and nobody can be told.',
      );
    }
    if (outcome === 'failed') failed += 1;
    else {
      await reviews.noteReview(review);
      told += 1;
    }
  }
  return `${told} told${failed > 0 ? `, ${failed} to be told later` : ''}`;
}

async function tellOf(
  { title, reviewBy, timesQuoted, owner }: DueReview,
  { tellPerson, managers }: TellReviewsOptions,
): Promise<'told' | 'failed' | 'nobody'> {
  const say = (others?: string) => reviewWords.due(title, formatDate(reviewBy), timesQuoted, others);
  const isPerson = owner !== undefined && /^[UW][A-Z0-9]+$/.test(owner);
  if (isPerson && (await tellPerson(owner, say())) === 'told') return 'told';
  if (managers.length === 0) return isPerson ? 'failed' : 'nobody';
  const sentence = say(isPerson ? undefined : owner);
  const outcomes = await Promise.all(managers.map((manager) => tellPerson(manager, sentence)));
  return outcomes.includes('told') ? 'told' : 'failed';
}
