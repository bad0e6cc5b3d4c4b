import type { ImportReport } from '../../domain.js';
import { bringWords as words } from '../../words.js';
import { composeMessage, type MessagePart, type SlackMessage } from '../blocks/compose-message.js';
import { fitLabel } from '../blocks/fit-text.js';

const megabyte = 1024 * 1024;

/** Notes of a file that are told, and characters of a name. */
const mostNotes = 4;
const longestName = 150;

/** What became of one thing that somebody brought. */
export type Brought =
  | { readonly kind: 'taken'; readonly name: string; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string }
  | { readonly kind: 'proposed' | 'known' | 'too_many'; readonly name: string }
  | { readonly kind: 'too_large'; readonly name: string; readonly limit: number };

/** Says what became of each. `more`: what else whoever brought it should know. */
export function broughtMessage(brought: readonly Brought[], more: readonly string[] = []): SlackMessage {
  const parts = brought.flatMap(partsOf);
  const notes = more.map((text): MessagePart => ({ kind: 'note', text }));
  return composeMessage(parts.length === 0 ? [line(words.nothing), ...notes] : [...parts, ...notes]);
}

function partsOf(brought: Brought): readonly MessagePart[] {
  const name = fitLabel(brought.name, longestName);
  switch (brought.kind) {
    case 'taken':
      return takenParts(name, brought.report);
    case 'refused':
      return [line(words.refused(name, sentence(brought.reason)))];
    case 'proposed':
      return [line(words.proposed(name))];
    case 'known':
      return [line(words.known(name))];
    case 'too_many':
      return [line(words.tooMany(name))];
    case 'too_large':
      return [line(words.tooLarge(name, Math.floor(brought.limit / megabyte)))];
  }
}

function takenParts(name: string, { added, changed, refused, noted, sentences }: ImportReport): MessagePart[] {
  const [refusal] = refused;
  if (refusal) return [line(words.refused(name, sentence(refusal.reason)))];
  const notes = noted.flatMap((each) => each.notes).slice(0, mostNotes);
  return [
    line(taken(name, { added: added.length, changed: changed.length, sentences })),
    ...notes.map((text): MessagePart => ({ kind: 'note', text: `${text}.` })),
  ];
}

function taken(name: string, counts: Readonly<Record<'added' | 'changed' | 'sentences', number>>): string {
  if (counts.changed > 0) return words.changed(name, counts.sentences);
  return counts.added > 0 ? words.added(name, counts.sentences) : words.unchanged(name);
}

function line(text: string): MessagePart {
  return { kind: 'line', text };
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
