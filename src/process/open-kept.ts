import { openKeptEncoder } from '../encoder/open-kept-encoder.js';
import { EncoderUnavailable } from '../errors.js';
import { processWords } from '../words.js';
import type { OwnEncoder } from './open-bot.js';

export interface KeptOptions {
  readonly choice: string;
  readonly projectFolder: string;
  /** Is told once, in a sentence, that words alone answer, and why. */
  readonly warn: (sentence: string) => void;
}

/** The encoder for articles that are in no store, with what it keeps; undefined where it is off or isn't there. */
export function openKept({ choice, projectFolder, warn }: KeptOptions): OwnEncoder | undefined {
  let isSaid = false;
  const say = (error: unknown): void => {
    if (!(error instanceof EncoderUnavailable)) throw error;
    if (!isSaid) warn(processWords.byWordsAlone(error.message));
    isSaid = true;
  };
  try {
    const kept = openKeptEncoder({ choice, projectFolder });
    if (!kept) return undefined;
    const { id } = kept.encoder;
    return {
      ...kept,
      encoder: {
        id,
        vectors: async (kind, texts) => {
          try {
            return await kept.encoder.vectors(kind, texts);
          } catch (error) {
            say(error);
            throw error;
          }
        },
      },
    };
  } catch (error) {
    say(error);
    return undefined;
  }
}
