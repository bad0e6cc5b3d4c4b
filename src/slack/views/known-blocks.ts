import type { types } from '@slack/bolt';
import type { ArticleHeader, CollectionSummary } from '../../domain.js';
import { usageWords, homeWords as words } from '../../words.js';
import { fitLabel } from '../blocks/fit-text.js';
import { formatDate } from '../blocks/format-date.js';
import { boldLeaf, type Leaf, linkLeaf, richText, section, textLeaf, textLine } from '../blocks/rich-text.js';
import { webAddress } from '../blocks/source-line.js';

/** How much of the articles Home lists. */
export const knownLimits = { collections: 8, titles: 4 } as const;

/** Characters of a collection's name or a title. */
const labelLimit = 100;

/** The collections with their newest articles; for the rest, how many there are. */
export function knownBlocks(collections: readonly CollectionSummary[]): types.KnownBlock[] {
  if (collections.length === 0) return [textLine(usageWords.noArticles), textLine(usageWords.addArticles)];
  const rest = collections.slice(knownLimits.collections);
  const hidden = rest.reduce((sum, { articles }) => sum + articles, 0);
  return [
    ...collections.slice(0, knownLimits.collections).map(describe),
    ...(rest.length === 0 ? [] : [textLine(words.moreCollections(rest.length, hidden))]),
  ];
}

function describe({ name, articles, newest }: CollectionSummary): types.RichTextBlock {
  const titles = newest.slice(0, knownLimits.titles);
  const more = articles - titles.length;
  const label = fitLabel(name, labelLimit) || '–';
  return richText([
    section([boldLeaf(label), textLeaf(words.collection(articles))]),
    {
      type: 'rich_text_list',
      style: 'bullet',
      elements: [
        ...titles.map((article) => section(leavesOf(article))),
        ...(more > 0 ? [section([textLeaf(words.more(more))])] : []),
      ],
    },
  ]);
}

function leavesOf(article: ArticleHeader): Leaf[] {
  const title = fitLabel(article.title, labelLimit) || fitLabel(article.name, labelLimit) || '–';
  const url = webAddress(article.url);
  const date =
    article.publishedAt === undefined
      ? words.added(formatDate(article.revisedAt))
      : fitLabel(formatDate(article.publishedAt), labelLimit);
  return [url === undefined ? textLeaf(title) : linkLeaf(title, url), textLeaf(` · ${date}`)];
}
