import { openZip, type ZipFile } from '../packed/open-zip.js';

/** The part of a book's archive that says where the book begins. */
export const containerName = 'META-INF/container.xml';

/** The archive of a book, also of one that was packed with a folder around it: names are those within the folder. */
export function openBook(bytes: Uint8Array): ZipFile {
  const archive = openZip(bytes);
  if (archive.names.has(containerName)) return archive;
  const within = [...archive.names].find((name) => /^[^/]+\/META-INF\/container\.xml$/.test(name));
  if (within === undefined) return archive;
  const folder = within.slice(0, -containerName.length);
  const inner = (name: string) => (name.startsWith(folder) ? name.slice(folder.length) : undefined);
  return {
    names: new Set([...archive.names].flatMap((name) => inner(name) ?? [])),
    read: (wants) => {
      const parts = archive.read((name) => wants(inner(name) ?? ''));
      return new Map(Array.from(parts, ([name, text]) => [inner(name) ?? name, text]));
    },
  };
}
