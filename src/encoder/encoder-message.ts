import type { MessagePort } from 'node:worker_threads';
import type { EncodedKind } from '../domain.js';
import type { RuntimeName } from './open-model.js';

/** What the encoder's thread is started with. */
export interface EncoderStart {
  readonly folder: string;
  readonly runtime?: RuntimeName;
}

/** What it is told to do. */
export interface EncoderCall {
  readonly call: number;
  readonly kind: EncodedKind;
  readonly texts: readonly string[];
}

/** A further port by which it can be told: of another thread. */
export interface EncoderConnection {
  readonly connect: MessagePort;
}

/** What it says, to each port: that it is ready or why not, then of each call its vectors or why there are none. */
export type EncoderReport =
  | { readonly ready: true; readonly id: string }
  | { readonly failed: string; readonly cause: unknown; readonly call?: number }
  /** `waiting`: calls, of every port, that are still to be done. */
  | { readonly call: number; readonly vectors: readonly Float32Array[]; readonly waiting: number };
