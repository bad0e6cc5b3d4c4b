import PostalMime, { type Email } from 'postal-mime';
import { ArticleRefused } from '../../article-refused.js';
import type { ReadDocument } from '../contract.js';
import { countWords } from '../count-left-out.js';
import { tidyMatter } from '../tidy-matter.js';
import { type MailText, readMailHtml } from './read-mail-html.js';
import { readMailText } from './read-mail-text.js';

/** Parts of a mail within each other at most. */
const nestingLimit = 100;

/** UTF-16 units of a mail's text at most: what is longer was sent by no person. */
const textLimit = 5_000_000;

/** Lines of text at most: the parser holds each by itself. Those of packed attachments are long, without blanks. */
const lineLimit = 150_000;
const packedLength = 40;

/** Words of its own below which a mail is about what it quotes. */
const ownWords = 10;

/** A mail as one document. @throws {ArticleRefused} where it is none, or holds no text. */
export async function readEmail(bytes: Uint8Array): Promise<ReadDocument> {
  const email = await parse(bytes);
  const read = textOf(email);
  if (countWords(wordsOf(read)) === 0) throw new ArticleRefused('the mail holds no text; save what is attached to it');
  const date = email.headers.find(({ key }) => key === 'date')?.value;
  return {
    matter: tidyMatter({
      title: email.subject,
      source: email.from?.name || email.from?.address,
      language: email.headers.find(({ key }) => key === 'content-language')?.value,
      published: date,
    }),
    ...read,
    notes: notesOn(email),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  if (textLinesIn(bytes) > lineLimit) throw new ArticleRefused('it has more than 150,000 lines; split it into parts');
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { maxNestingDepth: nestingLimit });
  } catch (error) {
    throw new ArticleRefused('its parts can’t be told; save the mail anew as .eml', { cause: error });
  }
  const isMail = email.from !== undefined || email.subject !== undefined || email.headers.some(isMailHeader);
  if (!isMail) throw new ArticleRefused('no mail: it has neither a sender nor a subject; save the mail anew as .eml');
  if (Math.max(email.text?.length ?? 0, email.html?.length ?? 0) > textLimit) {
    throw new ArticleRefused('its text is longer than five million letters; split it into parts');
  }
  return email;
}

function textLinesIn(bytes: Uint8Array): number {
  let lines = 0;
  let start = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x20) isText = true;
    if (byte !== 0x0a) continue;
    if (isText || at - start < packedLength) lines += 1;
    start = at + 1;
    isText = false;
  }
  return lines;
}

function isMailHeader({ key }: { readonly key: string }): boolean {
  return key === 'date' || key === 'message-id' || key === 'received';
}

/** The part that says most, without what it quotes, unless it says nothing else. */
function textOf({ html, text }: Email): MailText {
  const own = partOf(html, text, false);
  if (countWords(wordsOf(own)) >= ownWords) return own;
  const whole = partOf(html, text, true);
  return countWords(wordsOf(whole)) > 2 * ownWords ? whole : own;
}

function partOf(html: string | undefined, text: string | undefined, withQuotes: boolean): MailText {
  const plain = text?.trim() ? readMailText(text, withQuotes) : undefined;
  if (!html?.trim()) return plain ?? { blocks: [], leftOut: [] };
  const rich = readMailHtml(html, withQuotes);
  const isPoor = plain && countWords(wordsOf(rich)) < countWords(wordsOf(plain)) / 2;
  return isPoor ? plain : rich;
}

function wordsOf({ blocks }: MailText): string {
  return blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
}

function notesOn({ attachments }: Email): string[] {
  const named = attachments.filter(({ disposition, related }) => disposition === 'attachment' || !related);
  if (named.length === 0) return [];
  const names = named.slice(0, 10).map(({ filename, mimeType }) => filename?.slice(0, 100) || mimeType);
  const others = named.length > 10 ? ` and ${named.length - 10} more` : '';
  return [`attached and not read: ${names.join(', ')}${others}`];
}
