import type { MessagePort } from 'node:worker_threads';
import type { Encoder } from '../domain.js';
import { type EncoderOptions, encoderFolder, type OpenEncoder, openEncoder } from '../encoder/open-encoder.js';
import { readAbout } from '../encoder/read-encoder-files.js';
import { EncoderUnavailable } from '../errors.js';
import { processWords } from '../words.js';

/** The process's one encoder, from before it is loaded until after it may have ended. */
export interface RunningEncoder {
  /** For this thread; its first call loads it. */
  readonly encoder: Encoder;
  /** Begins to load it, once; resolves to whether that went well, and never rejects. */
  load(): Promise<boolean>;
  /** Has it listen to a port as soon as it is loaded (see `connectEncoder`); closes the port where it never will. */
  connect(port: MessagePort): void;
  /** Whether it couldn't be loaded, or ended since. */
  isLost(): boolean;
  /** Ends it, whatever it is asked for by ports. */
  close(): Promise<void>;
}

export interface RunningEncoderOptions extends Pick<EncoderOptions, 'choice' | 'projectFolder'> {
  /** Is told once, in a sentence, that words alone answer from now on, and why. */
  readonly warn: (sentence: string) => void;
  /** By default `openEncoder`. */
  readonly open?: typeof openEncoder;
}

/** The encoder that was chosen, not loaded yet; undefined where it is off, or isn't there, which `warn` is told. */
export function runEncoder(options: RunningEncoderOptions): RunningEncoder | undefined {
  const { choice, projectFolder, warn, open = openEncoder } = options;
  const id = knownId(options);
  if (id === undefined) return undefined;
  const waiting: MessagePort[] = [];
  const closing = new AbortController();
  const { signal } = closing;
  let loading: Promise<OpenEncoder> | undefined;
  let opened: OpenEncoder | undefined;
  let isLost = false;

  const lose = (error: unknown): void => {
    if (!isLost && !signal.aborted) warn(processWords.byWordsAlone(messageOf(error)));
    isLost = true;
    for (const port of waiting.splice(0)) port.close();
  };
  const load = (): Promise<OpenEncoder> => {
    loading ??= open({ choice, projectFolder, onEnd: lose, signal }).then((made) => {
      if (!made) throw new EncoderUnavailable('The encoder is off.');
      opened = made;
      for (const port of waiting.splice(0)) made.connect(port);
      return made;
    });
    loading.catch(lose);
    return loading;
  };
  return {
    encoder: { id, vectors: async (kind, texts) => (await load()).encoder.vectors(kind, texts) },
    load: () =>
      load().then(
        () => true,
        () => false,
      ),
    connect: (port) => {
      if (isLost || signal.aborted) port.close();
      else if (opened) opened.connect(port);
      else waiting.push(port);
    },
    isLost: () => isLost,
    close: async () => {
      closing.abort();
      for (const port of waiting.splice(0)) port.close();
      await loading?.then(
        (made) => made.close(),
        () => {},
      );
    },
  };
}

function knownId({ choice, projectFolder, warn }: RunningEncoderOptions): string | undefined {
  if (choice === 'off') return undefined;
  try {
    return readAbout(encoderFolder({ choice, projectFolder })).id;
  } catch (error) {
    if (!(error instanceof EncoderUnavailable)) throw error;
    warn(processWords.byWordsAlone(error.message));
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
