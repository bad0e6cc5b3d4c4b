import type { Bot, SourceReport, SourceSpec } from '../domain.js';
import { sourceWords as words } from '../words.js';
import { printable } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';
import { progressBar } from './progress-bar.js';

/** Files between two lines that tell how far it is. */
const filesBetween = 20;

/** Brings source after source up to date, and shows on a terminal how far each is. */
export async function importSources(
  bot: Pick<Bot, 'library'>,
  sources: readonly SourceSpec[],
  { operatorKey, showProgress }: Pick<ProgramDependencies, 'operatorKey' | 'showProgress'>,
): Promise<readonly SourceReport[]> {
  const reports: SourceReport[] = [];
  for (const spec of sources) {
    const report = await bot.library.syncSource(spec, {
      by: operatorKey,
      bringsBack: true,
      onProgress: ({ done, of }) => {
        if (done % filesBetween === 0)
          showProgress(words.progress(progressBar(done, of), printable(spec.id), done, of));
      },
    });
    showProgress('');
    reports.push(report);
  }
  return reports;
}

/** Whether somebody has to look after it: it failed, asks something, or has files that were refused. */
export function isAmiss({ outcome, report }: SourceReport): boolean {
  return outcome === 'failed' || outcome === 'asks' || report.refused.length > 0;
}
