import { VerbatimError } from '../errors.js';
import { exportWords as words } from '../words.js';
import { printable } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';

/** Writes an export, and tells what is in it. */
export async function exportTo(folder: string, { openUpkeep, write, showProgress }: ProgramDependencies) {
  const upkeep = await openUpkeep();
  const report = await upkeep.export(folder, ({ done, articles }) => showProgress(words.writing(done, articles)));
  showProgress('');
  write(`${words.exported(folder, report)}\n${words.whatStays}\n`);
}

/**
 * Whether the paths of an import are an export, which is taken in whole and by itself. Rejects with `VerbatimError`
 * where one is among others, or is to be taken in otherwise than as it is.
 */
export async function isExport(
  paths: readonly string[],
  options: object,
  { isExported }: Pick<ProgramDependencies, 'isExported'>,
): Promise<boolean> {
  for (const each of paths) {
    if (!(await isExported(each))) continue;
    if (paths.length > 1) throw new VerbatimError('input_unreadable', words.byItself(each));
    if (Object.keys(options).length > 0) throw new VerbatimError('input_unreadable', words.withoutOptions(each));
    return true;
  }
  return false;
}

/** Takes an export in, and tells what became of it; an article that is refused makes the exit code 1. */
export async function takeInExport(folder: string, dependencies: ProgramDependencies) {
  const { openUpkeep, write, writeError, showProgress, setExitCode } = dependencies;
  const upkeep = await openUpkeep();
  const report = await upkeep.takeIn(folder, ({ done, articles }) => showProgress(words.taking(done, articles)));
  showProgress('');
  for (const { name, reason } of report.refused) writeError(`${words.refused(printable(name), printable(reason))}\n`);
  write(`${words.taken(report)}\n`);
  if (report.votes + report.votesWithoutAnswer > 0) write(`${words.votes(report)}\n`);
  write(`${words.unreadYet}\n`);
  if (report.refused.length > 0) setExitCode(1);
}
