import type { ArticlePreview, DropReport } from '../../domain.js';
import type { Fields } from '../../fields.js';
import { button } from '../../slack/blocks/button.js';
import { escapeText } from '../../slack/blocks/escape-text.js';
import { fitLabel } from '../../slack/blocks/fit-text.js';
import { isolatePiece, startOf } from '../../slack/blocks/isolate-direction.js';
import { boldLeaf, richText, section, smallLine, textLeaf } from '../../slack/blocks/rich-text.js';
import { slackLimits } from '../../slack/blocks/slack-limits.js';
import { nameLanguage, dropWords as words } from '../../words.js';

/** What a message of the preview's own says; `text` as Slack keeps it. */
export interface OwnMessage {
  readonly text: string;
  readonly blocks: readonly Fields[];
}

/** The action id of the button that takes a file away, whose value is the file's name. */
export const removeAction = 'preview_remove';

/** Kinds of what was left out of an article, and its notes, that are told at most. */
const mostTold = 6;

/** Characters of what others wrote on one line. */
const longestLine = 300;

/** How whoever reads it asks: the bot's command and its name. */
interface HowToAsk {
  readonly command: string;
  readonly mention: string;
}

interface ReadFile {
  readonly name: string;
  readonly report: Exclude<DropReport, { readonly kind: 'refused' }>;
  /** To click; each is answered by it. */
  readonly questions: readonly string[];
  /** Whether the samples answered until now. */
  readonly setsSamplesAside: boolean;
  readonly howToAsk: HowToAsk;
}

/** Says that a file was refused, and why. */
export function refusalMessage(name: string, reason: string): OwnMessage {
  return lines([words.refused(isolatePiece(name), /[.!?]$/.test(reason) ? reason : `${reason}.`)]);
}

export function removalMessage(name: string): OwnMessage {
  return lines([words.removed(isolatePiece(name))]);
}

/** Says what was read of a file, with questions to click and the button that takes it away. */
export function readMessage({ name, report, questions, setsSamplesAside, howToAsk }: ReadFile): OwnMessage {
  const { command, mention } = howToAsk;
  const told = report.kind === 'unchanged' ? [] : aboutArticles(report.read);
  const where = [words.whereItIs, ...(setsSamplesAside ? [words.samplesAside] : [])].join(' ');
  const ask = questions.length > 0 ? words.askOr(command, mention) : words.ask(command, mention);
  const { text, blocks } = lines([words[report.kind](isolatePiece(name)), ...told]);
  const buttons = [
    ...questions.map((question, at) =>
      button(`preview_ask_${at + 1}`, question, fitLabel(question, slackLimits.label), question),
    ),
    button(removeAction, name, words.remove, words.removeNamed(name)),
  ];
  return {
    text,
    blocks: [
      ...blocks,
      { ...smallLine(where) },
      { ...richText([section([textLeaf(ask)])]) },
      { type: 'actions', block_id: 'preview_file', elements: buttons },
    ],
  };
}

/** The first line is in bold. */
function lines(texts: readonly string[]): OwnMessage {
  const [first = '', ...more] = texts.map((text) => `${startOf(text)}${oneLine(text)}`);
  return {
    text: escapeText([first, ...more].join('\n')),
    blocks: [{ ...richText([section([boldLeaf(first)]), ...more.map((line) => section([textLeaf(line)]))]) }],
  };
}

function aboutArticles({ articles, count }: { articles: readonly ArticlePreview[]; count: number }): string[] {
  const further = count - articles.length;
  return [...articles.flatMap(aboutArticle), ...(further > 0 ? [words.furtherArticles(further)] : [])];
}

function aboutArticle({ title, language, sections, sentences, format, leftOut, notes }: ArticlePreview): string[] {
  const about = [
    nameLanguage(language) ?? words.languageUnknown,
    words.sentences(sentences),
    ...(sections > 0 ? [words.sections(sections)] : []),
    words.formats[format],
  ];
  const kinds = leftOut.slice(0, mostTold).map(({ what, words: count }) => words.leftOutOf(what, count));
  return [
    words.article(isolatePiece(oneLine(title)), about),
    ...(kinds.length > 0 ? [words.leftOut(kinds)] : []),
    // What was left out stands above, with how much it was.
    ...notes.slice(0, mostTold).map((note) => `${note.split('; left out: ', 1)[0]}.`),
  ];
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > longestLine ? `${letters.slice(0, longestLine).join('')}…` : line;
}
