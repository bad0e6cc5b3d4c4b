import type { Child } from 'hono/jsx';
import { type ArticleReading, chooseAnchor, citationLink, type Sentence, type Span } from '../../../domain.js';
import { formatDate } from '../../../slack/blocks/format-date.js';
import { answerWords, nameLanguage } from '../../../words.js';
import { WebLink } from '../blocks/web-link.js';

/** What an article is, and where in it and in its file the quote stands. */
export function ArticleHead({ reading, quote }: { reading: ArticleReading; quote: Span | undefined }) {
  const { article, sections, passages } = reading;
  const passage = quote && passages.find(({ start, end }) => start <= quote.start && quote.start < end);
  const quoted = passage?.sentences.filter(({ start, end }) => quote && start < quote.end && quote.start < end) ?? [];
  const [sentence, last] = [quoted[0], quoted.at(-1)];
  const section = sections.find(({ ordinal }) => ordinal === passage?.section);
  const where = [
    ...(section ? [section.heading] : []),
    ...(sentence ? [numbersOf(sentence, last ?? sentence)] : []),
    ...answerWords.place(sentence?.place),
  ];
  const line = sentence?.place?.line;
  const link = linkOf(reading, quote, sentence);
  return (
    <dl class="article-facts">
      {article.source !== undefined && (
        <Fact name="Source">
          <bdi>{article.source}</bdi>
        </Fact>
      )}
      {article.publishedAt !== undefined && <Fact name="Date">{formatDate(article.publishedAt)}</Fact>}
      {nameLanguage(article.language) !== undefined && <Fact name="Language">{nameLanguage(article.language)}</Fact>}
      {where.length > 0 && (
        <Fact name="The quote">
          {where.map((piece, at) => (
            <>
              {at > 0 && ' · '}
              <bdi>{piece}</bdi>
            </>
          ))}
        </Fact>
      )}
      <Fact name="File">
        <code dir="ltr">{article.origin.replace(/^(?:sample|dropped):/, '')}</code>
        {line !== undefined && `, line ${line}`}
      </Fact>
      {link !== undefined && (
        <Fact name="Web">
          <WebLink url={link}>{article.url}</WebLink>
        </Fact>
      )}
    </dl>
  );
}

function numbersOf({ inSection: first }: Sentence, { inSection: last }: Sentence): string {
  return first === last ? answerWords.sentences(first) : `sentences ${first}–${last}`;
}

function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The article's own address, that opens at the quote as a citation's does. */
function linkOf(
  { article }: ArticleReading,
  quote: Span | undefined,
  sentence: Sentence | undefined,
): string | undefined {
  const { url, format, text } = article;
  if (url === undefined || !quote) return url;
  const anchor = chooseAnchor(text, quote);
  return citationLink({
    url,
    format,
    quote: text.slice(quote.start, quote.end),
    locator: { ...(sentence?.place && { place: sentence.place }) },
    ...(anchor && { anchor }),
  });
}
