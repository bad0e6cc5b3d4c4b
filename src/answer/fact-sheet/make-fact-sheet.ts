import type {
  ArticleChoice,
  ArticleHeader,
  FactLine,
  FactPage,
  FactSheet,
  FactSubject,
  FactsRequest,
  Language,
  UnknownSubject,
} from '../../domain.js';
import type { Holdings, SliceRequest } from '../../store/holdings.js';
import { type ChosenLine, chooseLines, factGroups } from './choose-lines.js';
import { citeLine } from './cite-line.js';
import type { TitleIndex } from './find-article.js';
import { markOf } from './mark-of.js';
import { readTopic, type Topic } from './read-topic.js';
import { topicSources } from './topic-sources.js';

/** The articles that may be spoken of, with what people may call them. */
export interface FactSubjects {
  /** In the order of saving. */
  readonly articles: readonly ArticleHeader[];
  readonly titles: TitleIndex;
  /** `Article.name`s that may be spoken of; all of the holdings where absent. */
  readonly names?: readonly string[] | undefined;
}

/** Lines that one reply holds. */
const pageSize = 12;

/** Articles that are offered to choose from. */
const mostChoices = 5;

/** Tells what the articles say of a subject, or which articles there are where they say nothing of it. */
export async function makeFactSheet(
  holdings: Holdings,
  request: FactsRequest,
  subjects: FactSubjects,
): Promise<FactSheet | UnknownSubject> {
  const { about } = request;
  const { articles, titles } = subjects;
  if (typeof about !== 'string') {
    const sheet =
      'topic' in about
        ? await topicSheet(holdings, await readTopic(holdings, about.topic, languagesOf(articles)), request, subjects)
        : await articleSheet(
            holdings,
            articles.find(({ id }) => id === about.articleId),
            request,
          );
    return sheet ?? unknown('topic' in about ? about.topic : '', newest(articles), true);
  }
  if (!/[\p{L}\p{N}]/u.test(about)) return unknown('', newest(articles));
  const titled = titles.find(about);
  const topic = titled ? undefined : await readTopic(holdings, about, languagesOf(articles));
  const mended = topic && topic.corrections.length > 0 ? titles.find(topic.text) : undefined;
  const sheet =
    topic && !mended
      ? await topicSheet(holdings, topic, request, subjects)
      : await articleSheet(holdings, titled ?? mended, request, topic?.corrections);
  if (sheet) return { ...sheet, about };
  const near = titles.nearest(about, mostChoices);
  return unknown(about, near.length > 0 ? near : newest(articles));
}

function unknown(about: string, choices: readonly ArticleHeader[], isGone = false): UnknownSubject {
  return {
    kind: 'unknown_subject',
    about,
    ...(isGone && { isGone: true as const }),
    choices: choices.map(({ id, name, title }): ArticleChoice => ({ articleId: id, article: name, title })),
  };
}

/**
 * By the day they were published, where that is known, else by the instant they were taken in; of one day the last
 * taken in first, as collections are told (`HeldArticles.summaries`).
 */
function newest(articles: readonly ArticleHeader[]): readonly ArticleHeader[] {
  const dayOf = ({ publishedAt, revisedAt }: ArticleHeader) => publishedAt ?? revisedAt;
  return articles
    .toReversed()
    .sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1))
    .slice(0, mostChoices);
}

async function articleSheet(
  holdings: Holdings,
  header: ArticleHeader | undefined,
  request: FactsRequest,
  corrections: FactSheet['corrections'] = [],
): Promise<FactSheet | undefined> {
  const sheet = header && (await holdings.articles.sheet(header.id));
  if (!sheet) return undefined;
  const { article } = sheet;
  const lines = sheet.lines.map(({ group, values, ...place }): ChosenLine => {
    return { group, source: { article, ...place }, values };
  });
  const subject: FactSubject = { kind: 'article', articleId: article.id, title: article.title };
  return pageOf(holdings, lines, { request, subject, about: article.title, corrections });
}

async function topicSheet(
  holdings: Holdings,
  topic: Topic,
  request: FactsRequest,
  { articles, names }: FactSubjects,
): Promise<FactSheet | undefined> {
  const languages = languagesOf(articles);
  const sources = await topicSources(holdings, topic, names);
  const spoken = (language: Language) => sources.filter(({ article }) => article.language === language);
  const byWish = languages.toSorted(
    (a, b) =>
      Number(b === request.language) - Number(a === request.language) ||
      Number(spoken(b).length > 0) - Number(spoken(a).length > 0),
  );
  const lines = byWish.flatMap((language) => chooseLines(spoken(language), topic.terms));
  if (lines.length === 0) return undefined;
  const subject: FactSubject = { kind: 'topic', topic: topic.text };
  return pageOf(holdings, lines, { request, subject, about: topic.text, corrections: topic.corrections });
}

/** The languages of the articles, those of most articles first. */
function languagesOf(articles: readonly ArticleHeader[]): readonly Language[] {
  const counts = new Map<Language, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([language]) => language);
}

interface Page {
  readonly request: FactsRequest;
  readonly subject: FactSubject;
  readonly about: string;
  readonly corrections: FactSheet['corrections'];
}

/** A page ends where it is full, and where another language begins. */
function pagesOf(lines: readonly ChosenLine[]): FactPage[] {
  const pages: FactPage[] = [];
  for (const [at, { source }] of lines.entries()) {
    const page = pages.at(-1);
    const isNew = source.article.language !== lines[at - 1]?.source.article.language;
    if (!page || isNew || page.to - page.from >= pageSize) pages.push({ from: at, to: at + 1 });
    else pages[pages.length - 1] = { ...page, to: at + 1 };
  }
  return pages;
}

async function pageOf(holdings: Holdings, all: readonly ChosenLine[], page: Page): Promise<FactSheet> {
  const { request, subject, about, corrections } = page;
  const mark = markOf(all);
  const hasChanged = request.mark !== undefined && request.mark !== mark;
  const pages = pagesOf(all);
  const wanted = hasChanged ? 0 : (request.from ?? 0);
  // No page holds a line past the end, which only a forged button asks for: the first page is shown.
  const at = Math.max(
    0,
    pages.findIndex(({ from, to }) => from <= wanted && wanted < to),
  );
  const { from, to } = pages[at] ?? { from: 0, to: 0 };
  const [previous, next] = [pages[at - 1], pages[at + 1]];
  const shown = all.slice(from, to);
  const quotes = await holdings.articles.slices(shown.map(sliceOf));
  // A text that is gone since it was looked at tells nothing any more.
  const lines = shown.flatMap((line, place): FactLine[] => {
    const quote = quotes[place];
    return quote === undefined ? [] : [citeLine(line, quote)];
  });
  return {
    kind: 'fact_sheet',
    about,
    subject,
    corrections,
    lines: factGroups.flatMap((group) => lines.filter((line) => line.group === group)),
    from,
    total: all.length,
    ...(previous && { previous }),
    ...(next && { next }),
    mark,
    ...(hasChanged && { hasChanged: true as const }),
  };
}

function sliceOf({ source: { article, sentence } }: ChosenLine): SliceRequest {
  return { articleId: article.id, textHash: article.textHash, span: sentence };
}
