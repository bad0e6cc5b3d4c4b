import type { FactSheet, FactsReply, UnknownSubject } from '../../domain.js';
import { answerWords, usageWords, factsWords as words } from '../../words.js';
import { composeMessage, type MessagePart, type SlackMessage } from '../blocks/compose-message.js';
import { escapeText } from '../blocks/escape-text.js';
import { choiceButtons, sheetButtons, titlesOf } from '../blocks/facts-buttons.js';
import { composeFactSheet } from './compose-fact-sheet.js';

export interface FactsView {
  /** The slash command with its slash. */
  readonly command: string;
  /** Language whose articles were asked for first. */
  readonly language?: string;
}

/** What people see when they ask for facts: a sheet, or what they could ask for instead. */
export function factsMessage(reply: Exclude<FactsReply, { kind: 'no_access' }>, view: FactsView): SlackMessage {
  switch (reply.kind) {
    case 'too_long':
      return composeMessage(lines(words.tooLong(reply.length, reply.limit), words.shorter));
    case 'unknown_subject':
      return withChoices(lines(...unknownLines(reply, view)), reply);
    case 'fact_sheet':
      return reply.lines.length === 0
        ? composeMessage(lines(words.about(reply.about), words.noFacts))
        : composeFactSheet(leadOf(reply), reply, sheetButtons(reply, view.language));
  }
}

function lines(...texts: readonly string[]): MessagePart[] {
  return texts.map((text) => ({ kind: 'line', text }));
}

function unknownLines({ about, isGone, choices }: UnknownSubject, { command }: FactsView): string[] {
  const isEmpty = choices.length === 0;
  const lead = about === '' ? [] : [words.about(about)];
  if (isGone) return [...lead, words.gone, ...(isEmpty ? [] : [words.choose])];
  if (about !== '') return [...lead, words.unknown, ...(isEmpty ? [] : [words.choose])];
  if (isEmpty) return [usageWords.noArticles, usageWords.addArticles];
  return [words.usage(command), words.usageResult, words.newest];
}

/** The titles stand on buttons, so `text` has them as lines. */
function withChoices(parts: readonly MessagePart[], { choices }: UnknownSubject): SlackMessage {
  const message = composeMessage(parts, choiceButtons(choices));
  return { ...message, text: [message.text, ...titlesOf(choices).map(escapeText)].join('\n') };
}

/** What stands over the quotes. */
function leadOf({ about, corrections, hasChanged, from, lines: shown, total }: FactSheet): MessagePart[] {
  return [
    { kind: 'line', text: words.about(about) },
    ...(corrections.length === 0
      ? []
      : [{ kind: 'note' as const, text: answerWords.corrected([...new Set(corrections.map(({ to }) => to))]) }]),
    ...(hasChanged ? [{ kind: 'line' as const, text: words.changed }] : []),
    ...(shown.length < total
      ? [{ kind: 'note' as const, text: words.page(from + 1, from + shown.length, total) }]
      : []),
  ];
}
