import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConfiguredSource, type ReadSourcesOptions, type SourcesCheck, usualEvery } from './configured-source.js';
import { holdsSecret, isSamePlace, locateSource, nameSource } from './locate-source.js';
import { readSourcesFile } from './read-sources-file.js';

const without = 'write it without, and give the bot’s account a credential helper of git.';

/** Reads which sources there are. */
export function readSources({ written, folder, timeZone, env }: ReadSourcesOptions): SourcesCheck {
  if (written === undefined) return { sources: [] };
  if (!/\.ya?ml$/i.test(written)) return checkAll(placesOf(written, folder));
  const file = path.resolve(folder, written);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problems: [`VERBATIM_SOURCES names ${written}, which can’t be read (${code}): check the path.`] };
  }
  const read = readSourcesFile(text, { name: written, folder: path.dirname(file), timeZone, env });
  return read.problems ? read : checkAll(read.sources);
}

function placesOf(written: string, folder: string): readonly ConfiguredSource[] {
  const places = written.split(',').flatMap((place) => place.trim() || []);
  return places.map((place) => {
    const located = locateSource(place, folder);
    return { spec: { id: nameSource(located), ...located, every: usualEvery } };
  });
}

function checkAll(sources: readonly ConfiguredSource[]): SourcesCheck {
  const problems = sources.flatMap(({ spec }, index) => {
    // It would stand in the store, in the log and in what owners are told.
    if (holdsSecret(spec.location)) {
      return [
        `VERBATIM_SOURCES has an address of ${new URL(spec.location).host} with a name or a password: ${without}`,
      ];
    }
    const earlier = sources.slice(0, index).map((source) => source.spec);
    if (earlier.some((other) => isSamePlace(other, spec))) {
      return [`VERBATIM_SOURCES names ${spec.location} twice: leave one of them.`];
    }
    return earlier.some(({ id }) => id === spec.id)
      ? [`VERBATIM_SOURCES has two sources with the id ${spec.id}: give one of them another.`]
      : [];
  });
  return problems.length > 0 ? { problems } : { sources };
}
