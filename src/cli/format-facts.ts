import type pc from 'picocolors';
import type { FactLine, FactsReply, UnknownSubject } from '../domain.js';
import { answerWords, factsWords as words } from '../words.js';
import { citationLines } from './format-answer.js';
import { printable } from './printable.js';

type Colors = ReturnType<typeof pc.createColors>;

/** A fact sheet as a person reads it in a terminal. `lines` are those to show; `colors` may colour nothing. */
export function formatFacts(reply: FactsReply, lines: readonly FactLine[], colors: Colors): string {
  if (reply.kind === 'too_long') return `${words.tooLong(reply.length, reply.limit)} ${words.shorter}`;
  // Only of whoever may see nothing, and the operator sees everything.
  if (reply.kind === 'no_access') return '';
  if (reply.kind === 'unknown_subject') return unknownLines(reply).join('\n');
  const corrected = reply.corrections.map(({ to }) => printable(to));
  return [
    words.about(printable(reply.about)),
    ...(corrected.length > 0 ? [answerWords.corrected(corrected)] : []),
    ...(lines.length === 0 ? [words.noFacts] : []),
    ...(lines.length > 0 && lines.length < reply.total ? [words.page(1, lines.length, reply.total)] : []),
    ...lines.flatMap(({ group, citation }, at) => [
      ...(group === lines[at - 1]?.group ? [] : [colors.bold(words.groups[group])]),
      ...citationLines(citation, at + 1, colors),
    ]),
  ].join('\n');
}

function unknownLines({ about, choices }: UnknownSubject): string[] {
  return [
    ...(about === '' ? [words.usage('npm run facts --')] : [words.about(printable(about)), words.unknown]),
    ...(choices.length > 0 ? [about === '' ? words.newest : words.choose] : []),
    ...choices.map(({ title, article }) => `  ${printable(title)} (${printable(article)})`),
  ];
}
