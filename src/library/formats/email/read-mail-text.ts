import { LeftOutCounter } from '../count-left-out.js';
import { readLines } from '../read-lines.js';
import { divideMail } from './mail-lines.js';
import type { MailText } from './read-mail-html.js';

/** The plain part of a mail without its signature and, unless they are wanted, the mails that it quotes. */
export function readMailText(text: string, withQuotes: boolean): MailText {
  const { own, quoted, signature } = divideMail(text, withQuotes);
  const counter = new LeftOutCounter();
  counter.add('quoted mails', quoted.join('\n'));
  counter.add('a signature', signature.join('\n'));
  return { blocks: readLines(own), leftOut: counter.all() };
}
