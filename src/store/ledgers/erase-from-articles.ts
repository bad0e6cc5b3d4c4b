import { all, run, type SqlWork } from '../sql.js';

interface LayersRow {
  readonly article_id: string;
  readonly decided: string;
  readonly file: string;
  readonly defaults: string;
}

const NAMED = `
  SELECT article_id AS id FROM article_lives WHERE added_by = $1 OR decided_by = $1
  UNION SELECT article_id FROM article_versions WHERE taken_by = $1`;

const FORGET = [
  'UPDATE article_lives SET added_by = NULL WHERE added_by = $1',
  'UPDATE article_lives SET decided_by = NULL WHERE decided_by = $1',
  'UPDATE article_versions SET taken_by = NULL WHERE taken_by = $1',
];

/** By what may be in it, since databases read JSON otherwise; what isn't theirs is left below. */
const OWNED = `
  SELECT article_id, decided, file, defaults FROM article_lives WHERE owner = $1 OR decided LIKE $2 OR defaults LIKE $2`;

const WRITE = `
  UPDATE article_lives SET decided = $2, defaults = $3, owner = $4, revision = revision + 1 WHERE article_id = $1`;

/**
 * Has no article say that the person brought it, decided on it or looks after it. A file that names them as its owner
 * still does, since it is as it was brought. Returns how many articles said so. To be done in an articles transaction.
 */
export function* eraseFromArticles(person: string): SqlWork<number> {
  const named = new Set((yield* all<{ readonly id: string }>(NAMED, person)).map(({ id }) => id));
  for (const sql of FORGET) yield* run(sql, person);
  const member = person.slice(person.indexOf(':') + 1);
  const rows = yield* all<LayersRow>(OWNED, member, `%"${member}"%`);
  for (const { article_id, ...layers } of rows) {
    const [decided, defaults] = [without(layers.decided, member), without(layers.defaults, member)];
    if (decided === layers.decided && defaults === layers.defaults) continue;
    const owner = ownerIn(decided) ?? ownerIn(layers.file) ?? ownerIn(defaults) ?? null;
    yield* run(WRITE, article_id, decided, defaults, owner);
    named.add(article_id);
  }
  return named.size;
}

/** A layer of an article's life where nobody of that id looks after it. */
function without(layer: string, member: string): string {
  if (ownerIn(layer) !== member) return layer;
  const { owner: _, ...others } = JSON.parse(layer) as Readonly<Record<string, unknown>>;
  return JSON.stringify(others);
}

function ownerIn(layer: string): string | undefined {
  const { owner } = JSON.parse(layer) as { readonly owner?: unknown };
  return typeof owner === 'string' ? owner : undefined;
}
