import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, inject } from 'vitest';
import type { OpenEncoder } from '../src/encoder/open-encoder.js';
import { describeGolden } from './describe-golden.js';
import './set-up/provided.js';

let opened: OpenEncoder | undefined;

afterAll(() => opened?.close());

describeGolden('words and meanings', async () => {
  const projectFolder = inject('compiledProject');
  const module = path.join(projectFolder, 'dist', 'src', 'encoder', 'open-encoder.js');
  const { openEncoder } = await import(pathToFileURL(module).href);
  opened = await openEncoder({ choice: 'auto', projectFolder, runtime: 'wasm' });
  return opened?.encoder;
});
