import type { SourceSpec } from '../../domain.js';

/** A source that articles are kept in step with, as the operator configured it. */
export interface ConfiguredSource {
  readonly spec: SourceSpec;
  /** By which a push of it is signed; absent where nobody may push it. */
  readonly secret?: string;
}

/** All of them, or a sentence for each that can't be used as it is. */
export type SourcesCheck =
  | { readonly sources: readonly ConfiguredSource[]; readonly problems?: undefined }
  | { readonly sources?: undefined; readonly problems: readonly string[] };

export interface ReadSourcesOptions {
  /** `VERBATIM_SOURCES`: a file of YAML, or places with commas between them. */
  readonly written: string | undefined;
  /** Where relative paths begin: of a file, those in it begin where it stands. */
  readonly folder: string;
  readonly timeZone: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Minutes between two looks at a source that says nothing of it. */
export const usualEvery = 60;
