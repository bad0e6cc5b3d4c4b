import type { SqlWork } from '../sql.js';
import type { PassageLengths, TermIndex, TermPlaces } from '../term-index.js';
import type { OutArticle } from './out-of-force.js';

type Range = Pick<OutArticle, 'first' | 'passages'>;

/** What is read of an index. */
export type ReadTerms = Pick<TermIndex, 'count' | 'passages' | 'places'>;

/** The index as if some articles of the collection weren't in it, whose passages are these. */
export function withoutArticles(terms: ReadTerms, articles: readonly Range[]): ReadTerms {
  const ranges = articles.toSorted((a, b) => a.first - b.first);

  function* places(collection: number, wanted: readonly string[]): SqlWork<readonly TermPlaces[]> {
    return (yield* terms.places(collection, wanted)).map((found) => placesOutside(found, ranges));
  }

  return {
    places,
    *count(collection, wanted) {
      return (yield* places(collection, wanted)).map(({ ids }) => ids.length);
    },
    *passages(collection) {
      return passagesOutside(yield* terms.passages(collection), ranges);
    },
  };
}

function passagesOutside({ ids, lengths }: PassageLengths, ranges: readonly Range[]): PassageLengths {
  const isOutside = outside(ids, ranges);
  return {
    ids: ids.filter((_, at) => isOutside[at]),
    lengths: lengths.filter((_, at) => isOutside[at]),
  };
}

function placesOutside({ ids, counts }: TermPlaces, ranges: readonly Range[]): TermPlaces {
  const isOutside = outside(ids, ranges);
  return {
    ids: Array.from(ids).filter((_, at) => isOutside[at]),
    counts: Array.from(counts).filter((_, at) => isOutside[at]),
  };
}

/** Whether each of these ascending ids is in none of the ranges, which ascend too. */
function outside(ids: ArrayLike<number>, ranges: readonly Range[]): readonly boolean[] {
  let at = 0;
  return Array.from(ids, (id) => {
    for (let range = ranges[at]; range && range.first + range.passages <= id; range = ranges[at]) at += 1;
    return id < (ranges[at]?.first ?? Number.POSITIVE_INFINITY);
  });
}
