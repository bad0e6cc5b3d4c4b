import type { Child } from 'hono/jsx';
import type { ArticleReading } from '../../../domain.js';
import { type ArticlePlace, quoteId } from '../../articles/article-address.js';
import { ArticleHead } from './article-head.js';
import { ArticleText } from './article-text.js';
import { choosePart } from './choose-part.js';
import { directionOf } from './direction.js';

export interface ArticleView {
  readonly reading: ArticleReading;
  readonly place: ArticlePlace;
  /** Of a long article, which part is shown; that of the quote where nothing says so. */
  readonly part: number | undefined;
  /** The address of another part. */
  readonly addressOf: (part: number) => string;
  /** Where one came from. */
  readonly back: string;
}

/** An article in the workspace: its text with the quote marked in it. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const { reading, back, addressOf } = view;
  const { article } = reading;
  const isOther = !article.textHash.startsWith(view.place.edition);
  const place = isOther ? { ...view.place, quote: [], leads: [], words: [] } : view.place;
  const [quote] = place.quote;
  const { blocks, index, count } = choosePart(reading.blocks, view.part, quote);
  const dir = directionOf(article.language);
  const lang = article.language !== 'und' && { lang: article.language };
  const [first] = blocks;
  // A title that opens the text is shown once.
  const isTitled = first?.kind === 'heading' && article.text.slice(first.start, first.end) === article.title;
  const isSeen = quote !== undefined && blocks.some(({ start, end }) => start <= quote.start && quote.start < end);
  return (
    <ReadingPage title={article.title} back={back} hasQuote={isSeen}>
      <article class="article">
        <h1 dir="auto" {...lang}>
          {article.title}
        </h1>
        <ArticleHead reading={reading} quote={quote} />
        {isOther && (
          <p class="article-note" role="note">
            The article has changed since this was quoted, so nothing is marked.
          </p>
        )}
        {count > 1 && <Parts index={index} count={count} addressOf={addressOf} />}
        <div class="article-text" dir={dir} {...lang}>
          <ArticleText marking={{ text: article.text, place }} blocks={isTitled ? blocks.slice(1) : blocks} dir={dir} />
        </div>
        {count > 1 && <Parts index={index} count={count} addressOf={addressOf} />}
      </article>
    </ReadingPage>
  );
}

function Parts({ index, count, addressOf }: { index: number; count: number } & Pick<ArticleView, 'addressOf'>) {
  return (
    <p class="article-parts">
      {index > 0 && <a href={addressOf(index - 1)}>Part before</a>}
      <span>
        Part {index + 1} of {count}
      </span>
      {index + 1 < count && <a href={addressOf(index + 1)}>Next part</a>}
    </p>
  );
}

/** Shown where there is no such article for whoever looks, which says nothing of whether there is one for others. */
export function NoArticlePage({ back }: { back: string }) {
  return (
    <ReadingPage title="No article" back={back} hasQuote={false}>
      <div class="article">
        <h1>No article</h1>
        <p>There is no article here that you may read. It may have been taken away since it was quoted.</p>
      </div>
    </ReadingPage>
  );
}

interface ReadingPageProps {
  readonly title: string;
  readonly back: string;
  readonly hasQuote: boolean;
  readonly children: Child;
}

function ReadingPage({ title, back, hasQuote, children }: ReadingPageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/base.css" />
        <link rel="stylesheet" href="/assets/reading.css" />
      </head>
      <body class="reading">
        <nav aria-label="This page">
          <span dir="auto" aria-hidden="true">
            {title}
          </span>
          {hasQuote && <a href={`#${quoteId}`}>Go to the quote</a>}
          <a href={back}>Back to the workspace</a>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
