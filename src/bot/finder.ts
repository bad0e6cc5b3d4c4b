import type {
  Archive,
  Asking,
  AskRequest,
  Bot,
  CheckRequest,
  Curation,
  KeptAnswer,
  Library,
  Meanings,
} from '../domain.js';
import type { Remembered } from './conversation-memory.js';

/** What was found, and what is to be written down of it; the writing is somebody else's. */
export interface Found<T> {
  readonly reply: T;
  /** The conversation goes on from here. */
  readonly remembered?: Remembered | undefined;
  /** The answer as it is to be kept. */
  readonly kept?: KeptAnswer | undefined;
}

/**
 * Everything that the bot is asked and that writes nothing, so that several can work side by side, each over a store of
 * its own. What goes in and out can be handed to another thread.
 */
export interface Finder
  extends ReadingAsking,
    ReadingArchive,
    Pick<Library, 'collections' | 'sizes' | 'article'>,
    Pick<Curation, 'list' | 'entry' | 'versions'>,
    Pick<Meanings, 'progress'> {
  /** Resolves when articles can be searched; rejects with `VerbatimError` saying what is wrong. */
  checkReady: Bot['checkReady'];
}

/** What is asked of the articles. */
export interface ReadingAsking extends Pick<Asking, 'facts' | 'usage'> {
  ask(request: AskRequest): Promise<Found<Awaited<ReturnType<Asking['ask']>>>>;
  checkStatements(request: CheckRequest): Promise<Found<Awaited<ReturnType<Asking['checkStatements']>>>>;
}

/** What is asked of the answers that were given. */
export type ReadingArchive = Pick<Archive, 'answer' | 'why' | 'recentAnswers' | 'context' | 'feedback'>;
