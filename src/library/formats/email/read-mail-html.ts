import type { DocumentBlock, LeftOut } from '../contract.js';
import { attribute, type HtmlElement, type HtmlParent, isElement } from '../html/html-node.js';
import { readSentHtml } from '../html/read-sent-html.js';
import { isAttribution } from './mail-lines.js';

export interface MailText {
  readonly blocks: readonly DocumentBlock[];
  readonly leftOut: readonly LeftOut[];
}

const quoteNames =
  /(?:^|\s)(?:gmail_quote(?:_container)?|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|OutlookMessageHeader)(?:\s|$)/;
const signatureNames = /(?:^|\s)(?:gmail_signature|moz-signature|signature)(?:\s|$)/i;
const answeredIds = /^(?:divRplyFwdMsg|appendonsend|reply-intro|mail-editor-reference-message-container)$/;

/** The HTML part of a mail without its signature and, unless they are wanted, the mails that it quotes. */
export function readMailHtml(html: string, withQuotes: boolean): MailText {
  let isAnswered: HtmlParent | undefined;
  const isLeftOut = (element: HtmlElement): string | undefined => {
    if (signatureNames.test(namesOf(element))) return 'a signature';
    if (withQuotes) return undefined;
    // What Outlook answers stands after a mark of its own, not in it.
    if (answeredIds.test(attribute(element, 'id') ?? '')) isAnswered = element.parentNode ?? undefined;
    const follows = isAnswered !== undefined && isWithin(element, isAnswered);
    return follows || isQuote(element) ? 'quoted mails' : undefined;
  };
  const read = readSentHtml(html, { isLeftOut });
  const blocks = withQuotes ? read.blocks : read.blocks.filter((block) => !isAttribution(textOf(block)));
  return blocks.length === read.blocks.length ? read : { ...read, blocks: renumbered(read.blocks, blocks) };
}

function isQuote(element: HtmlElement): boolean {
  if (element.tagName === 'blockquote' && attribute(element, 'type') === 'cite') return true;
  return quoteNames.test(namesOf(element));
}

function namesOf(element: HtmlElement): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
}

function isWithin(element: HtmlElement, parent: HtmlParent): boolean {
  for (let up: HtmlParent | null = element.parentNode; up; up = isElement(up) ? up.parentNode : null) {
    if (up === parent) return true;
  }
  return false;
}

function textOf({ pieces }: DocumentBlock): string {
  return pieces.map(({ text }) => text).join('');
}

/** Some blocks of a document, which lead in what they led in before. */
function renumbered(all: readonly DocumentBlock[], kept: readonly DocumentBlock[]): DocumentBlock[] {
  const places = new Map(kept.map((block, index) => [block, index]));
  return kept.map(({ leadIn, ...block }) => {
    const lead = leadIn === undefined ? undefined : all[leadIn];
    const place = lead && places.get(lead);
    return { ...block, ...(place !== undefined && { leadIn: place }) };
  });
}
