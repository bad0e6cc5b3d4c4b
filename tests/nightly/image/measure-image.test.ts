import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { describeSizes } from '../../../nightly/image/measure-image.js';
import { makeFolder } from '../../set-up/make-folder.js';

it('says how large the whole is and each part of it, the largest first', () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  mkdirSync(path.join(folder, 'small'));
  mkdirSync(path.join(folder, 'large', 'below'), { recursive: true });
  writeFileSync(path.join(folder, 'large', 'below', 'a'), Buffer.alloc(2_500_000));
  writeFileSync(path.join(folder, 'small', 'b'), Buffer.alloc(300_000));
  writeFileSync(path.join(folder, 'c'), Buffer.alloc(100_000));
  expect(describeSizes(folder)).toBe('2.9 MB: large 2.5, small 0.3');
});
