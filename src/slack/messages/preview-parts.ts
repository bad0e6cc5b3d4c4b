import { type ArticleLife, type ArticlePreview, type FilePreview, lifeFields } from '../../domain.js';
import { curationWords, dropWords, nameLanguage, bringWords as words } from '../../words.js';
import type { MessagePart } from '../blocks/compose-message.js';
import { fitLabel } from '../blocks/fit-text.js';
import { formatDate } from '../blocks/format-date.js';
import { shownMoment } from '../blocks/shown-moment.js';

/** Articles of a file, headings and notes that are shown at most: a card is looked at, not read through. */
const most = { articles: 3, notes: 4 };

/** Characters of what others wrote on one line. */
const longestLine = 300;

/** What a file would become, as parts of a message: of each article what the command line's dry run shows. */
export function previewParts(preview: FilePreview): readonly MessagePart[] {
  if (preview.kind === 'refused') return [note(dropWords.refused(shorten(preview.name), preview.reason))];
  const shown = preview.articles.slice(0, most.articles);
  const further = preview.count - shown.length;
  return [...shown.flatMap(articleParts), ...(further > 0 ? [note(dropWords.furtherArticles(further))] : [])];
}

function articleParts(article: ArticlePreview): readonly MessagePart[] {
  const { title, language, sentences, sections, format, collection, publishedAt, source, url, replaces, life } =
    article;
  const about = [
    nameLanguage(language) ?? dropWords.languageUnknown,
    dropWords.sentences(sentences),
    ...(sections > 0 ? [dropWords.sections(sections)] : []),
    dropWords.formats[format],
    words.inCollection(shorten(collection)),
    ...(publishedAt === undefined ? [] : [words.publishedOn(shorten(publishedAt))]),
    ...(source === undefined ? [] : [words.from(shorten(source))]),
  ];
  const { headings, opening, leftOut, notes } = article;
  const kinds = leftOut.slice(0, most.notes).map(({ what, words: count }) => dropWords.leftOutOf(what, count));
  const others = [title, collection, source ?? ''].map(shorten);
  return [
    { kind: 'line', text: dropWords.article(shorten(title), about), others },
    ...(life === undefined ? [] : [note(tellLife(life), shorten(life.owner ?? ''))]),
    ...(replaces === undefined ? [] : [note(words.replaces(shorten(replaces)), shorten(replaces))]),
    ...(url === undefined ? [] : [note(words.address(shorten(url)))]),
    ...(headings.length === 0 ? [] : [note(shorten(words.headings(headings)))]),
    ...(opening.length === 0 ? [] : [note(words.opening(shorten(opening.join(' '))))]),
    ...(kinds.length === 0 ? [] : [note(dropWords.leftOut(kinds))]),
    ...notes.slice(0, most.notes).map((each) => note(`${shorten(each)}.`)),
  ];
}

/** What the file says of when it may be quoted, and of who looks after it. */
function tellLife(life: ArticleLife): string {
  const said = lifeFields.flatMap((name) => {
    const value = life[name];
    if (value === undefined) return [];
    if (name === 'owner') return [words.setting(curationWords.fields[name], shorten(value))];
    return [words.setting(curationWords.fields[name], name === 'reviewBy' ? formatDate(value) : shownMoment(value))];
  });
  return said.join(' · ');
}

function note(text: string, ...others: string[]): MessagePart {
  return { kind: 'note', text, ...(others.length > 0 && { others }) };
}

function shorten(text: string): string {
  return fitLabel(text, longestLine);
}
