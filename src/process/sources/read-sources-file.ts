import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ArticleLife } from '../../domain.js';
import { readLifeField } from '../../library/formats/life/read-life.js';
import type { LifeField } from '../../library/formats/written-life.js';
import { settleLife } from '../../library/settle-life.js';
import { type ConfiguredSource, type ReadSourcesOptions, type SourcesCheck, usualEvery } from './configured-source.js';
import { locateSource, nameSource } from './locate-source.js';

export interface SourcesFileOptions extends Pick<ReadSourcesOptions, 'folder' | 'timeZone' | 'env'> {
  /** Of the file, as whoever runs the program wrote it. */
  readonly name: string;
}

const minutes = 'must be a whole number of minutes from 1 to 10080';

const text = z.string({ error: 'must be a text' }).trim().min(1, { error: 'must be a text' }).max(2_000);

/** Signatures by what can be guessed say nothing. */
const shortestSecret = 16;

const moments = ['embargo', 'valid_from', 'valid_until', 'review_by'] as const;

const fieldOf: Readonly<Record<(typeof moments)[number], LifeField>> = {
  embargo: 'embargo',
  valid_from: 'validFrom',
  valid_until: 'validUntil',
  review_by: 'reviewBy',
};

const moment = z.unknown().optional();

const sourceShape = z.strictObject(
  {
    location: text,
    id: text
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'must be of lower-case letters, digits and hyphens, 64 at most' })
      .optional(),
    kind: z
      .enum(['folder', 'git', 'page', 'sitemap', 'feed'], {
        error: 'must be one of folder, git, page, sitemap, feed',
      })
      .optional(),
    branch: text.optional(),
    path: text.optional(),
    every: z
      .number({ error: minutes })
      .int({ error: minutes })
      .min(1, { error: minutes })
      .max(10_080, { error: minutes })
      .default(usualEvery),
    collection: text.optional(),
    owner: text.optional(),
    secret_env: text.optional(),
    embargo: moment,
    valid_from: moment,
    valid_until: moment,
    review_by: moment,
  },
  {
    error: (issue) => {
      if (issue.code === 'invalid_type') return 'must be a source with its fields, location first';
      return issue.code === 'unrecognized_keys'
        ? `has a field that means nothing: ${issue.keys.join(', ')}`
        : undefined;
    },
  },
);

type WrittenSource = z.infer<typeof sourceShape>;

/** Reads a file of sources, a list in YAML; each problem is told with its line and its field. */
export function readSourcesFile(content: string, options: SourcesFileOptions): SourcesCheck {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number | undefined) =>
    offset === undefined ? options.name : `${options.name}, line ${lines.linePos(offset).line}`;
  const [broken] = document.errors;
  if (broken) return { problems: [`${at(broken.pos[0])}: ${firstLine(broken.message)}.`] };
  const written: unknown = document.toJS({ maxAliasCount: 100 }) ?? [];
  if (!Array.isArray(written)) return { problems: [`${at(0)}: must be a list of sources, each with its location.`] };
  const problems: string[] = [];
  const sources = written.flatMap((each: unknown, index): readonly ConfiguredSource[] => {
    const tell = (field: string | undefined, message: string): void => {
      const node =
        document.getIn(field === undefined ? [index] : [index, field], true) ?? document.getIn([index], true);
      const range = node && typeof node === 'object' && 'range' in node ? (node.range as readonly number[]) : [];
      problems.push(`${at(range[0])}: ${field === undefined ? 'a source' : field} ${message}.`);
    };
    const read = sourceShape.safeParse(each);
    if (!read.success) {
      for (const { path, message, code } of read.error.issues) {
        tell(path[0] === undefined ? undefined : String(path[0]), code === 'too_big' ? 'is too long' : message);
      }
      return [];
    }
    return sourceOf(read.data, options, tell);
  });
  return problems.length > 0 ? { problems } : { sources };
}

function sourceOf(
  written: WrittenSource,
  { folder, timeZone, env }: SourcesFileOptions,
  tell: (field: string, message: string) => void,
): readonly ConfiguredSource[] {
  const { location, id, kind, branch, path, every, collection, owner, secret_env } = written;
  const place = {
    ...locateSource(location, folder, kind),
    ...(branch !== undefined && { branch }),
    ...(path !== undefined && {
      path: path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/'),
    }),
  };
  if (place.kind !== 'git') {
    if (branch !== undefined) tell('branch', 'is for repositories');
    if (path !== undefined) tell('path', 'is for repositories; name the folder by its location');
  }
  const defaults = readDefaults(written, timeZone, tell);
  const secret = secret_env === undefined ? undefined : env[secret_env]?.trim();
  if (secret_env !== undefined && (secret ?? '').length < shortestSecret) {
    tell('secret_env', `names ${secret_env}: set that variable to a secret of ${shortestSecret} characters or more`);
  }
  const spec = {
    id: id ?? nameSource(place),
    ...place,
    every,
    ...(collection !== undefined && { collection }),
    ...(owner !== undefined && { owner }),
    ...(defaults && { defaults }),
  };
  return [{ spec, ...(secret !== undefined && { secret }) }];
}

function readDefaults(
  written: WrittenSource,
  timeZone: string,
  tell: (field: string, message: string) => void,
): ArticleLife | undefined {
  const given = moments.flatMap((name) => {
    const { value, ...problem } = readLifeField(fieldOf[name], written[name]);
    if ('failure' in problem) tell(name, String(problem.failure));
    return value === undefined ? [] : [[fieldOf[name], value] as const];
  });
  return given.length === 0 ? undefined : settleLife(Object.fromEntries(given), timeZone, '');
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
