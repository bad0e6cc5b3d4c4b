import type { Page } from 'playwright-core';

/** What is typed for a picture, in one language of the samples. */
export interface Phrases {
  readonly question: string;
  readonly misspelt: string;
  readonly unanswered: string;
  readonly place: string;
  /** Leans on `place`. */
  readonly when: string;
  /** Leans on `question`. */
  readonly about: string;
  readonly statement: string;
  /** A title or a topic. */
  readonly subject: string;
  /** Path of a file to drop, from the project's folder, and what is asked of it. */
  readonly file: string;
  readonly ofFile: string;
}

/** What happens around the workspace while it is looked at. */
export interface Stage {
  /** Takes in texts in Markdown by the names of their files, as an import does. */
  readonly takeIn: (files: Readonly<Record<string, string>>) => Promise<void>;
  /** Has the answers that were posted follow their articles. */
  readonly follow: () => Promise<void>;
}

/** Something that people see, and how to come to see it in a new workspace. */
export interface Surface {
  /** Of the tab, in CSS pixels, where it is wide. */
  readonly height: number;
  /** Without the sample articles. */
  readonly isBare?: true;
  readonly show: (page: Page, phrases: Phrases, stage: Stage) => Promise<void>;
}
