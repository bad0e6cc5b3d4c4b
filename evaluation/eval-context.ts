import path from 'node:path';
import type { Model } from '../src/answer/decision/model.js';
import type { Encoder } from '../src/domain.js';
import type { DataFolders } from '../training/domains.js';
import type { FoldModelsOptions } from './fold-models.js';

/** What every evaluation works with. */
export interface EvalContext extends DataFolders {
  /** The project, with its own articles and golden questions. */
  readonly project: string;
  /** The compiled program. */
  readonly programFolder: string;
  /** The model as it is shipped. */
  readonly model: Model;
  /** Compares meanings beside words; words alone where absent. */
  readonly encoder?: Encoder | undefined;
  /** Confidence from which an answer is given. */
  readonly threshold: number;
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
  /** Where results go, a line or several at a time. */
  readonly write: (text: string) => void;
  /** Where it is told what is going on. */
  readonly report: (line: string) => void;
}

export function foldModelsOptions(context: EvalContext): FoldModelsOptions {
  const { folder, trainFolder, project, programFolder, model, encoder, report } = context;
  return {
    folder,
    trainFolder,
    project,
    programFolder,
    model,
    encoder,
    cacheFile: path.join(project, 'var', 'eval', encoder ? 'fold-models.json' : 'fold-models-by-words.json'),
    report,
  };
}
