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
  const name = relationsPart(part);
  return relationsIn(zip.read((each) => each === name).get(name), part);
}

/** Names of an Office file's main part, usually `usual`, and of the one that says what it is called and by whom. */
export function mainParts(zip: ZipFile, usual: string): { readonly main: string; readonly properties: string } {
  const own = relationsOf(zip);
  const named = (type: string) => own.find((relation) => relation.type === type)?.target;
  return { main: named('officeDocument') ?? usual, properties: named('core-properties') ?? 'docProps/core.xml' };
}

/** Name of the part that says what a part points to. */
export function relationsPart(part: string): string {
  const { folder, name } = split(part);
  return `${folder}_rels/${name}.rels`;
}

/** What such a part says. */
export function relationsIn(xml: string | undefined, part: string): Relation[] {
  if (xml === undefined) return [];
  return elementsIn(parseXml(xml), 'Relationship').flatMap((element) => {
    if (attributeOf(element, 'TargetMode') === 'External') return [];
    return {
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(split(part).folder, attributeOf(element, 'Target') ?? ''),
    };
  });
}

function split(part: string): { readonly folder: string; readonly name: string } {
  const end = part.lastIndexOf('/') + 1;
  return { folder: part.slice(0, end), name: part.slice(end) };
}

/** The part that a target names, from a folder (`ppt/slides/`) or from the top of the file. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
