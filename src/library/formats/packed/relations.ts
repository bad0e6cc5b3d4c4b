import path from 'node:path';
import type { ZipFile } from './open-zip.js';
import { attributeOf, elementsIn, parseXml } from './read-xml.js';

/** What a part of an Office file points to within the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `slide`. */
  readonly type: string;
  /** Name of the other part. */
  readonly target: string;
}

/** The parts that a part of an Office file points to; those of the file itself where no part is named. */
export function relationsOf(zip: ZipFile, part = ''): Relation[] {
  const folder = path.posix.dirname(part);
  const name = path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`);
  const text = zip.read((each) => each === name).get(name);
  if (text === undefined) return [];
  return elementsIn(parseXml(text), 'Relationship').flatMap((element) => {
    const target = attributeOf(element, 'Target') ?? '';
    if (attributeOf(element, 'TargetMode') === 'External') return [];
    return {
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? path.posix.normalize(target).slice(1) : path.posix.join(folder, target),
    };
  });
}
