import { stat } from 'node:fs/promises';
import type { ImportPlan, SourceSpec } from '../../domain.js';
import { type ConfiguredSource, usualEvery } from './configured-source.js';
import { isSamePlace, locateSource, nameSource } from './locate-source.js';

/**
 * Tells what somebody who imports names: folders and addresses are sources, with what is configured of them if
 * anything is; all else are files, be they there or not. Nothing is looked into.
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
