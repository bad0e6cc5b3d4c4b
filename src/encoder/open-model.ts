import { readFileSync } from 'node:fs';
import type { InferenceSession, TypedTensor } from 'onnxruntime-web';
import { EncoderUnavailable } from '../errors.js';
import type { EncoderFiles } from './read-encoder-files.js';

/** A model that is loaded. */
export interface OpenModel {
  /** The vector of one text's pieces, of unit length. */
  run(pieces: readonly number[]): Promise<Float32Array>;
  close(): Promise<void>;
}

/** What of `onnxruntime-web` and of `onnxruntime-node` is used: both have it. */
type Runtime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor'>;

/** `native` is `onnxruntime-node`, there only where an operator has put it; `wasm` comes with the project. */
export type RuntimeName = 'native' | 'wasm';

/** No arena for what was run before: it would keep more memory than it saves time. */
const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/**
 * Loads a model in this thread: by the runtime that is named, or by the native one where it is installed and else by
 * WebAssembly. Throws `EncoderUnavailable` where it can't be loaded, as with too little memory.
 */
export async function openModel(files: EncoderFiles, name?: RuntimeName): Promise<OpenModel> {
  const native = name === 'wasm' ? undefined : await loadNative(name === 'native');
  const { Tensor } = native ?? (await loadWasm());
  const session = await (native ? openNative(native, files) : openWasm(files)).catch((cause) => {
    const sentence = 'The encoder can’t be loaded; it needs some 400 MB of memory.';
    throw new EncoderUnavailable(sentence, { cause });
  });
  return {
    run: async (pieces) => {
      const shape = [1, pieces.length];
      const { vectors } = await session.run({
        input_ids: new Tensor('int64', BigInt64Array.from(pieces, BigInt), shape),
        attention_mask: new Tensor('int64', new BigInt64Array(pieces.length).fill(1n), shape),
      });
      return (vectors as TypedTensor<'float32'>).data;
    },
    close: () => session.release(),
  };
}

/** By its path: the weights are then read where they are wanted. */
function openNative({ InferenceSession }: Runtime, { graph }: EncoderFiles): Promise<InferenceSession> {
  return InferenceSession.create(graph, options);
}

async function openWasm({ graph, weights }: EncoderFiles): Promise<InferenceSession> {
  const { InferenceSession } = await loadWasm();
  const externalData = [{ path: 'model.weights', data: readFileSync(weights) }];
  return InferenceSession.create(readFileSync(graph), { ...options, externalData });
}

async function loadWasm(): Promise<Runtime> {
  const wasm = await import('onnxruntime-web/wasm');
  wasm.env.wasm.numThreads = 1;
  return wasm;
}

/** The native runtime, undefined where it isn't installed or doesn't run here, unless it is `needed`. */
async function loadNative(needed: boolean): Promise<Runtime | undefined> {
  // Not by its name itself: it is no dependency of the project's.
  const name = 'onnxruntime-node';
  try {
    return (await import(name)) as Runtime;
  } catch (cause) {
    if (!needed) return undefined;
    throw new EncoderUnavailable('onnxruntime-node isn’t installed here; install it, or leave it to WebAssembly.', {
      cause,
    });
  }
}
