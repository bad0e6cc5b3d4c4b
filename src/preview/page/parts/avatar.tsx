import type { Person } from '../../local-slack/contract.js';

/** Initials on one of six tones that follows from the person's id. */
export function Avatar({ person }: { person: Person }) {
  return (
    <span class={`avatar ${person.isBot ? 'bot' : `tone-${toneOf(person.id)}`}`} aria-hidden="true">
      {initialsOf(person.realName)}
    </span>
  );
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

function toneOf(id: string): number {
  return [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;
}
