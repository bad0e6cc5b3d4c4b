import type { FilePreview } from './import-preview.js';

/** A file that was dropped on the local workspace's page, with what it became. */
export interface DroppedFile {
  /** Its name alone, which a further one of the same name takes the place of. */
  readonly name: string;
  /** Of its first article. */
  readonly title: string;
  readonly articles: number;
}

/** What became of a dropped file. A reason is a few words that fit behind its name. */
export type DropReport =
  | { readonly kind: 'refused'; readonly reason: string }
  /** Every word of it is there already. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'added' | 'changed';
      readonly read: FilePreview & { readonly kind: 'readable' };
      /** What its articles should answer, in their languages, a few at most. */
      readonly questions: readonly string[];
    };
