/** A text of a feed, and how it is written. */
interface SourceFeedText {
  readonly text: string;
  readonly isHtml: boolean;
}

/** An entry of a feed, as whoever reads feeds has read it. */
export interface SourceFeedEntry {
  readonly id?: string | undefined;
  readonly title?: SourceFeedText | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  readonly content?: SourceFeedText | undefined;
  /** Whether its content is its own text, and not what leads to it. */
  readonly isWhole: boolean;
}

export interface SourceFeed {
  readonly title?: SourceFeedText | undefined;
  readonly language?: string | undefined;
  readonly entries: readonly SourceFeedEntry[];
}

/** One entry as a feed by itself, in Atom, for the reader of feeds. `address`: where it may be read. */
export function writeEntry(
  feed: SourceFeed,
  entry: SourceFeedEntry,
  key: string,
  address: string | undefined,
): Uint8Array {
  const language = entry.language ?? feed.language;
  const parts = [
    `<feed xmlns="http://www.w3.org/2005/Atom"${language ? ` xml:lang="${escaped(language)}"` : ''}>`,
    writeText('title', feed.title),
    `<entry><id>${escaped(key)}</id>`,
    writeText('title', entry.title),
    address === undefined ? '' : `<link rel="alternate" href="${escaped(address)}"/>`,
    entry.published === undefined ? '' : `<published>${escaped(entry.published)}</published>`,
    entry.author === undefined ? '' : `<author><name>${escaped(entry.author)}</name></author>`,
    writeText('content', entry.content),
    '</entry></feed>',
  ];
  return new TextEncoder().encode(parts.join(''));
}

function writeText(name: string, text: SourceFeedText | undefined): string {
  return text ? `<${name} type="${text.isHtml ? 'html' : 'text'}">${escaped(text.text)}</${name}>` : '';
}

/** Without the control characters that XML can't hold. */
function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
