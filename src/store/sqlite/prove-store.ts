import { VerbatimError } from '../../errors.js';
import { requireWhole } from '../ledgers/require-whole.js';
import { StoreDamage } from '../store-damage.js';
import { checkSoundAnew } from './check-sound.js';
import { describeGone } from './describe-sqlite-error.js';
import { performSql } from './perform-sql.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { watchStoreFiles } from './store-files.js';
import { writeProof } from './write-proof.js';

/** Whether a store is still the file that was opened, sound, and writable. */
export interface StoreProof {
  /** Throws where it isn't. */
  prove(): void;
  /** Remembers an error of the driver's that tells of damage: one is enough. */
  suspect(error: VerbatimError): void;
  /** Whether the store may be closed properly: its files are still its own, and no damage was met. */
  isIntact(): boolean;
}

export interface ProofOptions {
  readonly file: string;
  readonly readOnly: boolean;
}

/** To be made right after opening. A store in memory has no files, and nothing of it is proved but that it answers. */
export function createStoreProof(connection: SqliteConnection, { file, readOnly }: ProofOptions): StoreProof {
  const files = file === ':memory:' ? undefined : watchStoreFiles(file);
  let stamp = files?.stamp();
  let damage: VerbatimError | undefined;

  return {
    prove() {
      if (damage) throw damage;
      const changed = files?.changed();
      if (changed !== undefined) throw describeGone(file, changed);
      performSql(connection, requireWhole(file));
      if (!readOnly) writeProof(connection);
      // Whoever writes to the file by other ways than SQLite's changes its time; so does SQLite, but seldom.
      const now = files?.stamp();
      if (now === stamp) return;
      try {
        checkSoundAnew(file);
      } catch (error) {
        if (error instanceof VerbatimError) damage = error;
        throw error;
      }
      stamp = now;
    },
    suspect(error) {
      // What one row holds is no matter of the file.
      if (error.code === 'store_damaged' && !(error.cause instanceof StoreDamage)) damage ??= error;
    },
    isIntact: () => damage === undefined && files?.changed() === undefined,
  };
}
