import { existsSync } from 'node:fs';
import type { Upkeep } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { personOf } from '../slack/payloads/slack-ids.js';
import { parseQuestionEvent } from '../slack/payloads/question-event.js';
import { backUpFile } from '../store/sqlite/backup-file.js';
import { copyBetween } from './copy-between.js';
import { noteInFile } from '../store/sqlite/note-in-file.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import { restoreFile } from '../store/sqlite/restore-file.js';
import type { Store } from '../store/store.js';

export interface UpkeepOptions {
  /** Path of the team's own store. */
  readonly file: string;
  /** Key of the person who is said to have restored it, erased somebody. */
  readonly operatorKey: string;
  readonly now: () => Date;
}

/** What looks after the store; nothing is opened before something is asked. */
export function createUpkeep({ file, operatorKey, now }: UpkeepOptions): Upkeep {
  const by = { person: operatorKey };

  const within = async <T>(readOnly: boolean, use: (store: Store) => Promise<T>): Promise<T> => {
    if (!existsSync(file)) {
      throw new VerbatimError('store_missing', `There is no store at ${file}: check VERBATIM_DB.`);
    }
    const store = await openSqliteStore({ file, now, readOnly, owner: operatorKey });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };

  return {
    backUp: async (to) => backUpFile(file, to),
    restore: (from, { replaces }) => {
      const finish = async (copy: string) =>
        noteInFile(copy, { at: now().toISOString(), act: 'store_restored', by });
      return restoreFile({ from, file, replaces, now, finish });
    },
    copy: (from, to, onProgress) => copyBetween({ from, to, by, now, onProgress }),
    audit: (since) => within(true, (store) => store.audit.entries(since)),
    erase: (person) => within(false, (store) => store.erase({ person, by, asks: (payload) => isOf(person, payload) })),
  };
}

function isOf(person: string, payload: string): boolean {
  const event = parseQuestionEvent(payload);
  return event !== undefined && personOf(event.team, event.user) === person;
}
