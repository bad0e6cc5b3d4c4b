import { stat } from 'node:fs/promises';
import type { ImportPlan, SourceSpec } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import { type ConfiguredSource, usualEvery } from './configured-source.js';
import { holdsSecret, isSamePlace, locateSource, nameSource } from './locate-source.js';

const signingIn = 'write it without, and give git a credential helper where it has to sign in.';

/**
 * Tells what somebody who imports names: folders and addresses are sources, with what is configured of them if
 * anything is; all else are files, be they there or not. Nothing is looked into.
 * @throws {VerbatimError} `input_unreadable` for an address by which somebody signs in: it would be kept and shown.
 */
export async function planImport(
  given: readonly string[],
  folder: string,
  configured: readonly ConfiguredSource[],
  settings: Pick<SourceSpec, 'collection' | 'owner'>,
): Promise<ImportPlan> {
  const files: string[] = [];
  const sources: SourceSpec[] = [];
  for (const written of given) {
    const place = locateSource(written, folder);
    if (holdsSecret(place.location)) {
      throw new VerbatimError(
        'input_unreadable',
        `The address of ${new URL(place.location).host} has a name or a password in it: ${signingIn}`,
      );
    }
    const isAtHand = place.location.startsWith('/') || /^[A-Za-z]:[\\/]/.test(place.location);
    if (isAtHand && !(await isFolder(place.location))) {
      files.push(written);
      continue;
    }
    const known = configured.find(({ spec }) => isSamePlace(spec, place))?.spec;
    const spec = { ...(known ?? { id: nameSource(place), ...place, every: usualEvery }), ...settings };
    if (!sources.some(({ id }) => id === spec.id)) sources.push(spec);
  }
  return { files, sources };
}

async function isFolder(location: string): Promise<boolean> {
  return stat(location).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
