import { type ArticleEntry, type ArticleSettings, type ArticleVersion, lifeFields } from '../domain.js';
import { curationWords, curateWords as words } from '../words.js';
import { alignColumns, fitColumns } from './align-columns.js';
import { oneLine } from './printable.js';

/** Columns of a title in a table. */
const titleWidth = 50;

/** Articles as a table for people. `total`: how many there are, of which these are the first. */
export function formatEntries(entries: readonly ArticleEntry[], total: number): string {
  if (entries.length === 0) return words.noArticles;
  const { title, name, collection, state, quoted, versions, owner, added, id } = words.columns;
  const rows = entries.map((entry) => [
    fitColumns(titleOf(entry), titleWidth),
    // Whole, so that it can be typed.
    oneLine(entry.name),
    oneLine(entry.collection),
    curationWords.states[entry.state],
    String(entry.timesQuoted),
    String(entry.versions),
    oneLine(entry.life.owner ?? '–'),
    words.by(entry.addedAt.slice(0, 10), whoOf(entry.addedBy)),
    entry.id,
  ]);
  const table = alignColumns([[title, name, collection, state, quoted, versions, owner, added, id], ...rows]);
  return [...table, ...(total > entries.length ? [words.shown(entries.length, total)] : [])].join('\n');
}

/** All that is known of an article, a line each. */
export function formatEntry(entry: ArticleEntry): string {
  const { labels } = words;
  const { title, collection, life, decided } = entry;
  const settings: ArticleSettings = { title, collection, ...life };
  const settled = (['title', 'collection', ...lifeFields] as const).flatMap((name) => {
    const value = settings[name] ?? (decided[name] === '' ? words.none : undefined);
    if (value === undefined || (name === 'title' && value === '')) return [];
    const shown = name === 'title' || name === 'collection' || name === 'owner' ? oneLine(value) : shownInstant(value);
    const isDecided = decided[name] !== undefined;
    return [[`${curationWords.fields[name]}:`, isDecided ? `${shown} ${words.decided}` : shown]];
  });
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labels.id, entry.id],
    [labels.name, oneLine(entry.name)],
    [labels.origin, oneLine(entry.origin)],
    [labels.url, entry.url && oneLine(entry.url)],
    [labels.state, curationWords.states[entry.state]],
    [labels.published, entry.publishedAt],
    [labels.revised, shownInstant(entry.revisedAt)],
    [labels.added, words.by(shownInstant(entry.addedAt), whoOf(entry.addedBy))],
    [labels.reviewed, entry.reviewedAt && shownInstant(entry.reviewedAt)],
    [labels.quoted, curationWords.quoted(entry.timesQuoted)],
    [labels.versions, String(entry.versions)],
  ];
  const told = facts.flatMap(([label, value]) => (value === undefined ? [] : [[`${label}:`, value]]));
  return alignColumns([...settled, ...told]).join('\n');
}

/** The texts that an article had, the oldest first. */
export function formatVersions(versions: readonly ArticleVersion[]): string {
  const { ordinal, taken, by, published, title, text } = words.versionColumns;
  const rows = versions.map((version) => [
    String(version.ordinal),
    shownInstant(version.takenAt),
    whoOf(version.by),
    version.publishedAt ?? '–',
    fitColumns(oneLine(version.title), titleWidth),
    version.textHash.slice(0, 12),
  ]);
  return alignColumns([[ordinal, taken, by, published, title, text], ...rows]).join('\n');
}

/** What people call an article, on one line. */
export function titleOf({ title, name }: Pick<ArticleEntry, 'title' | 'name'>): string {
  return oneLine(title) || oneLine(name);
}

/** Whoever runs the program has no key of a person where the program did it by itself. */
export function whoOf(person: string | undefined): string {
  return person === undefined ? curationWords.program : oneLine(person);
}

/** An instant to the minute, in UTC; a day as it is. */
export function shownInstant(value: string): string {
  return value.length > 10 ? `${value.slice(0, 16).replace('T', ' ')} UTC` : value;
}
