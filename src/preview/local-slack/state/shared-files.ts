import type { Fields } from '../../../fields.js';

/** What somebody uploads. */
interface UploadedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files that people shared, each handed over at an address of its own to whoever has the token. */
export interface SharedFiles {
  /** As payloads carry it (https://docs.slack.dev/reference/objects/file-object). */
  share(person: string, file: UploadedFile): Fields;
  payload(id: unknown): Fields | undefined;
  /** By the path of its address. */
  find(path: string): UploadedFile | undefined;
  /** Where addresses begin. */
  openAt(url: string): void;
  reset(): void;
}

interface Held {
  readonly file: UploadedFile;
  readonly payload: Fields;
}

export function createSharedFiles(): SharedFiles {
  const byId = new Map<string, Held>();
  const byPath = new Map<string, UploadedFile>();
  let origin = '';
  let made = 0;
  return {
    share: (person, file) => {
      made += 1;
      const id = `F0${String(made).padStart(6, '0')}`;
      const path = `/files-pri/${id}/${encodeURIComponent(file.name)}`;
      const payload = {
        id,
        name: file.name,
        title: file.name,
        mimetype: file.type,
        user: person,
        size: file.bytes.length,
        mode: 'hosted',
        is_external: false,
        url_private: `${origin}${path}`,
        url_private_download: `${origin}${path}`,
      };
      byId.set(id, { file, payload });
      byPath.set(path, file);
      return payload;
    },
    payload: (id) => byId.get(String(id))?.payload,
    find: (path) => byPath.get(path),
    openAt: (url) => {
      origin = url;
    },
    reset: () => {
      byId.clear();
      byPath.clear();
    },
  };
}
