import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { ANSWERS_VERSIONED } from './answers-versioned.js';
import { AUDIT_LOG } from './audit-log.js';
import { setCollectionsApart } from './collections-apart.js';
import { firstSteps } from './first-steps.js';
import { LIVES_OF_ARTICLES } from './lives-of-articles.js';
import { recordQuotedTexts } from './quoted-texts.js';
import { RENDERED_TEXTS } from './rendered-texts.js';
import { REPLICAS } from './replicas.js';
import { SHEETS_OF_ARTICLES } from './sheets-of-articles.js';
import { USES_INDEXED } from './uses-indexed.js';
import { VECTORS_OF_PASSAGES } from './vectors-of-passages.js';
import { WORDS_OF_ARTICLES } from './words-of-articles.js';

/** SQL, or what SQL can't do. */
export type Migration = string | ((database: DatabaseSyncInstance) => void);

/** The `n`th (from 1) takes a database from version `n - 1` to `n`. Never edit one that was released; add the next. */
export const migrations: readonly Migration[] = [
  ...firstSteps,
  setCollectionsApart,
  ANSWERS_VERSIONED,
  recordQuotedTexts,
  WORDS_OF_ARTICLES,
  SHEETS_OF_ARTICLES,
  USES_INDEXED,
  RENDERED_TEXTS,
  VECTORS_OF_PASSAGES,
  REPLICAS,
  AUDIT_LOG,
  LIVES_OF_ARTICLES,
];
