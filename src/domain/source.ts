import type { ArticleLife } from './article-life.js';

/** Where articles come from by themselves, and are kept in step with. */
export type SourceKind = 'folder' | 'git' | 'page' | 'sitemap' | 'feed';

/** A place that articles are taken from again and again, as whoever named it wrote it down. */
export interface SourceSpec {
  /** What people and addresses call it: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly kind: SourceKind;
  /** Of a folder, or of a clone on this machine, an absolute path; else an address. */
  readonly location: string;
  /** Of a repository; by default the one that it calls its own. */
  readonly branch?: string;
  /** The folder within a repository; by default all of it. */
  readonly path?: string;
  /** Minutes between two looks. */
  readonly every: number;
  /** Collection where a file names none. */
  readonly collection?: string;
  /** Whose the articles are, in words or as a Slack user id, and who is told when it fails. */
  readonly owner?: string;
  /** What its articles have by default where neither their files nor people say otherwise. */
  readonly defaults?: ArticleLife;
}
