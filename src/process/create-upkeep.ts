import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Upkeep } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { writeExport } from '../library/export/write-export.js';
import { parseQuestionEvent } from '../slack/payloads/question-event.js';
import { personOf } from '../slack/payloads/slack-ids.js';
import { parseWaitingQuestion } from '../slack/payloads/waiting-question.js';
import { backUpFile } from '../store/sqlite/backup-file.js';
import { copyBackup } from '../store/sqlite/copy-file.js';
import { eraseFile } from '../store/sqlite/erase-file.js';
import { beginFile } from '../store/sqlite/new-file.js';
import { noteInFile } from '../store/sqlite/note-in-file.js';
import { openSqliteSide } from '../store/sqlite/open-sqlite-side.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import { restoreFile } from '../store/sqlite/restore-file.js';
import type { Store } from '../store/store.js';
import { copyBetween, placeNamed } from './copy-between.js';
import type { StorePlace } from './store-place.js';
import { ownCollections, takeInStore } from './take-in-store.js';

export interface UpkeepOptions {
  /** The team's own store. */
  readonly place: StorePlace;
  /** Key of the person who is said to have restored it, erased somebody. */
  readonly operatorKey: string;
  readonly now: () => Date;
}

/** What looks after the store; nothing is opened before something is asked. */
export function createUpkeep({ place, operatorKey, now }: UpkeepOptions): Upkeep {
  const by = { person: operatorKey };
  const workspace = place.kind === 'postgres' ? place.workspace : undefined;

  const within = async <T>(readOnly: boolean, use: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openExisting(place, { now, readOnly, owner: operatorKey });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };

  return {
    backUp: async (to) => {
      if (place.kind === 'sqlite') return backUpFile(place.file, to);
      const made = beginFile(to);
      try {
        await copyBetween({ from: place, to: { kind: 'sqlite', file: made.path }, by, now });
        made.putInPlace();
      } catch (error) {
        made.discard();
        throw error;
      }
    },
    restore: async (from, { replaces }) => {
      const at = now().toISOString();
      if (place.kind === 'sqlite') {
        const finish = async (copy: string) => noteInFile(copy, { at, act: 'store_restored', by });
        return restoreFile({ from, file: place.file, replaces, now, finish });
      }
      if (replaces) throw new VerbatimError('input_unreadable', INTO_EMPTY);
      await withUpToDate(from, (file) =>
        copyBetween({ from: { kind: 'sqlite', file }, fromName: from, to: place, act: 'store_restored', by, now }),
      );
      return undefined;
    },
    copy: async (from, to, onProgress) =>
      copyBetween({
        from: placeNamed(from, workspace, 'the address to copy from'),
        to: placeNamed(to, workspace, 'the address to copy to'),
        by,
        now,
        onProgress,
      }),
    audit: (since) => within(true, (store) => store.audit.entries(since)),
    export: (folder, onProgress) =>
      within(true, (store) => writeExport(folder, { ...store, except: ownCollections, now, onProgress })),
    takeIn: (folder, onProgress) =>
      takeInStore(folder, { place, opening: { now, readOnly: false, owner: operatorKey }, by, onProgress }),
    eraseWorkspace: async (id) => {
      if (place.kind === 'sqlite') return eraseFile(place.file, id);
      const { eraseRows } = await import('../store/postgres/erase-rows.js');
      return eraseRows(place.address, id);
    },
    erase: (person) => within(false, (store) => store.erase({ person, by, asks: (payload) => isOf(person, payload) })),
  };
}

const INTO_EMPTY =
  'A store on PostgreSQL is restored into an empty database: make one, name it in DATABASE_URL, and restore again without --replace; the former stays where it is.';

/** Uses a copy of a backup that is brought to this program's format; the backup itself is only read. */
async function withUpToDate(backup: string, use: (file: string) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-restore-'));
  try {
    const file = path.join(folder, 'backup.db');
    copyBackup(backup, file);
    await (await openSqliteSide(file, 'target')).close();
    await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Opening {
  readonly now: () => Date;
  readonly readOnly: boolean;
  readonly owner: string;
}

async function openExisting(place: StorePlace, opening: Opening): Promise<Store> {
  if (place.kind === 'postgres') {
    const { openPostgresStore } = await import('../store/postgres/open-postgres-store.js');
    return openPostgresStore({ ...opening, ...place, mayBegin: false });
  }
  if (existsSync(place.file)) return openSqliteStore({ ...opening, file: place.file });
  throw new VerbatimError('store_missing', `There is no store at ${place.file}: check VERBATIM_DB.`);
}

function isOf(person: string, payload: string): boolean {
  const asked = parseQuestionEvent(payload) ?? parseWaitingQuestion(payload);
  return asked !== undefined && personOf(asked.team, asked.user) === person;
}
