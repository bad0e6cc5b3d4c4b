import type { ArticleHeader, ContradictingSentence, ContradictionFound, Section } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import { contradict } from '../compose/claims/contradict.js';
import { type ClaimKey, readClaimKeys } from './claim-keys.js';
import { newestFirst } from './newest-first.js';

/** Claims of one thing that are compared each with each: what more articles say is a form that they all fill in. */
const mostAlike = 20;

/** Things of which several things are told that are read at most, in the order of saving. */
const mostThings = 1_000;

interface Claimed {
  readonly article: ArticleHeader;
  readonly claim: ClaimKey;
}

/**
 * Sentences of different articles that contradict each other, those with the newest sentence first. What claims of the
 * same thing is told by keys alone; only what differs is read.
 */
export async function findContradictions(holdings: Holdings): Promise<ContradictionFound[]> {
  const rivals = await rivalClaims(holdings);
  const articles = new Map(rivals.flat().map(({ article }) => [article.id, article]));
  const sections = new Map<string, readonly Section[]>();
  for (const id of articles.keys()) sections.set(id, (await holdings.articles.outline(id))?.sections ?? []);
  const quotes = await holdings.articles.slices(
    rivals.flat().map(({ article, claim }) => ({ articleId: article.id, textHash: article.textHash, span: claim })),
  );
  let from = 0;
  const found = rivals.flatMap((claims) => {
    const own = quotes.slice(from, from + claims.length);
    from += claims.length;
    return pairsOf(
      claims.map((claimed, at) => ({ ...claimed, quote: own[at], section: sectionOf(claimed, sections) })),
    );
  });
  return found.sort((a, b) => newestFirst(a.sentences[0].article, b.sentences[0].article));
}

/** Claims of one thing by articles that don't all tell the same, each article's first. */
async function rivalClaims({ articles }: Holdings): Promise<Claimed[][]> {
  const claims = new Map<number, Claimed[]>();
  for (const { article, claims: packed } of await articles.keys()) {
    for (const claim of readClaimKeys(packed)) {
      const others = claims.get(claim.key);
      if (!others) claims.set(claim.key, [{ article, claim }]);
      else if (others.every((other) => other.article.id !== article.id)) others.push({ article, claim });
    }
  }
  const differs = (own: readonly Claimed[]) => own.some(({ claim }) => claim.told !== own[0]?.claim.told);
  return [...claims.values()]
    .filter((own) => own.length > 1 && own.length <= mostAlike && differs(own))
    .slice(0, mostThings);
}

interface QuotedClaim extends Claimed {
  readonly quote: string | undefined;
  readonly section: string | undefined;
}

function pairsOf(claims: readonly QuotedClaim[]): ContradictionFound[] {
  return claims.flatMap((own, at) =>
    claims.slice(at + 1).flatMap((other): ContradictionFound[] => {
      if (own.quote === undefined || other.quote === undefined) return [];
      const values = contradict(placed(own, own.quote), placed(other, other.quote));
      if (!values) return [];
      const pair = [sentenceOf(own, own.quote, values.own), sentenceOf(other, other.quote, values.other)] as const;
      const [first, second] = pair;
      const isInOrder = newestFirst(first.article, second.article) <= 0;
      return [{ sentences: isInOrder ? pair : [second, first] }];
    }),
  );
}

function placed({ article: { language, title }, section }: QuotedClaim, text: string) {
  return { text, language, title, heading: section };
}

function sentenceOf(
  { article, claim: { start, end }, section }: QuotedClaim,
  quote: string,
  value: { readonly start: number; readonly end: number },
): ContradictingSentence {
  return {
    article,
    ...(section !== undefined && { section }),
    start,
    end,
    quote,
    value: { start: start + value.start, end: start + value.end },
  };
}

function sectionOf({ article, claim }: Claimed, sections: ReadonlyMap<string, readonly Section[]>): string | undefined {
  return sections.get(article.id)?.findLast(({ start, end }) => start <= claim.start && claim.start < end)?.heading;
}
