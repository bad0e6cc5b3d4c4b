import { existsSync } from 'node:fs';
import path from 'node:path';
import { type DataFolders, domains } from './domains.js';
import { createFolds } from './folds.js';
import { readTitles } from './read-squad.js';
import { trainingFile } from './training-set.js';

/** The fold of each article of the development set and of the domains that are there, by its title. */
export function readFolds({ folder, trainFolder }: DataFolders): (group: string) => number {
  const files = [path.join(folder, trainingFile), ...domains.map(({ file }) => path.join(trainFolder, file))];
  return createFolds(...files.filter((file) => existsSync(file)).map(readTitles));
}
