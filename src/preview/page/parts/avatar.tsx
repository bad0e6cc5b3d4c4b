import type { Person } from '../../local-slack/local-slack.js';

/** Initials on one of six tones that follows from the person's id. */
export const Avatar = ({ person }: { person: Person }) => (
  <span class={`avatar ${person.isBot ? 'bot' : `tone-${toneOf(person.id)}`}`} aria-hidden="true">
    {initialsOf(person.realName)}
  </span>
);

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');

const toneOf = (id: string): number => [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;
