import type pc from 'picocolors';
import type { ArticleHeader, ContradictingSentence, ContradictionFound, SameStory } from '../domain.js';
import { pairWords as words } from '../words.js';
import { oneLine, printable } from './printable.js';

type Colors = ReturnType<typeof pc.createColors>;

/** Contradictions for people, each sentence over its source, the value that differs in bold. */
export function formatContradictions(found: readonly ContradictionFound[], colors: Colors): string {
  if (found.length === 0) return words.noContradictions;
  const pairs = found.map(({ sentences }) =>
    sentences.flatMap((sentence) => sentenceLines(sentence, colors)).join('\n'),
  );
  return [words.contradictions(found.length), ...pairs].join('\n\n');
}

/** Stories that several articles tell, each as its articles, newest first. */
export function formatDuplicates(stories: readonly SameStory[], colors: Colors): string {
  if (stories.length === 0) return words.noDuplicates;
  const groups = stories.map(({ articles, likeness }) =>
    [
      words.alike(articles.length, likeness),
      ...articles.map((article) => colors.cyan(`  ${describeArticle(article)}`)),
    ].join('\n'),
  );
  return [words.duplicates(stories.length), ...groups].join('\n\n');
}

function sentenceLines({ article, section, quote, start, value }: ContradictingSentence, colors: Colors): string[] {
  const part = (from: number, to: number) => printable(quote.slice(from - start, to - start)).replaceAll(/\s+/gu, ' ');
  const [before, differing] = [part(start, value.start), part(value.start, value.end)];
  const text = `${before}${colors.bold(differing)}${part(value.end, start + quote.length)}`;
  return [`${colors.dim('▏')}${text}`, colors.cyan(`   ${describeArticle(article, section)}`)];
}

function describeArticle({ title, name, publishedAt, collection }: ArticleHeader, section?: string): string {
  const parts = [title || name, section, publishedAt ?? words.undated, `${name} (${collection})`];
  return oneLine(parts.filter((part) => part !== undefined).join(' · '));
}
