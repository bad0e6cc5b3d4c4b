import { all, run, type SqlLedger } from '../sql.js';
import type { ToldReviews } from '../told-reviews.js';

interface ToldRow {
  readonly article_id: string;
  readonly review_by: string;
}

const TOLD = 'SELECT article_id, review_by FROM told_reviews WHERE article_id = ANY($1)';

const CHANGE = 'UPDATE told_reviews SET review_by = $2 WHERE article_id = $1';

const ADD = `
  INSERT INTO told_reviews (article_id, review_by)
  SELECT CAST($1 AS text), CAST($2 AS text) WHERE 1 = 1 ON CONFLICT DO NOTHING`;

/** See `ToldReviews`. An article that comes again after it was taken away is told of on another day only. */
export function createReviewsLedger(): SqlLedger<ToldReviews> {
  return {
    *told(articleIds) {
      const rows = articleIds.length === 0 ? [] : yield* all<ToldRow>(TOLD, articleIds);
      return Object.fromEntries(rows.map(({ article_id, review_by }) => [article_id, review_by]));
    },
    *note(articleId, reviewBy) {
      if ((yield* run(CHANGE, articleId, reviewBy)) === 0) yield* run(ADD, articleId, reviewBy);
    },
  };
}
