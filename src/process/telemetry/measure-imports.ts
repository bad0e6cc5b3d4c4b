import type { Recorder } from '../../bot/recorder.js';
import type { ImportReport } from '../../domain.js';
import { refusalKind } from '../../library/refusal-kind.js';
import type { StoreMeasures } from './measure-store.js';

/** A recorder whose imports and drops are timed, and what became of each file counted. */
export function measureImports(recorder: Recorder, measures: StoreMeasures | undefined): Recorder {
  if (!measures) return recorder;
  const { meter, now } = measures;
  const count = (outcome: string, reason = 'none', by = 1) => {
    if (by > 0) meter.add('verbatim_articles_taken_in_total', { outcome, reason }, by);
  };
  const countReport = ({ added, changed, unchanged, refused }: ImportReport) => {
    count('added', 'none', added.length);
    count('changed', 'none', changed.length);
    count('unchanged', 'none', unchanged.length);
    for (const { reason } of refused) count('refused', refusalKind(reason));
  };
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const from = now();
    const done = await work();
    meter.observe('verbatim_import_seconds', {}, (now() - from) / 1_000);
    return done;
  };
  return {
    ...recorder,
    importArticles: async (files, options) => {
      const report = await timed(() => recorder.importArticles(files, options));
      countReport(report);
      return report;
    },
    syncSource: async (spec, options) => {
      const { report, ...looked } = await recorder.syncSource(spec, options);
      countReport({ ...report, unchanged: [] });
      return { report, ...looked };
    },
    drop: async (file) => {
      const report = await timed(() => recorder.drop(file));
      if (report.kind === 'refused') count('refused', refusalKind(report.reason));
      else count(report.kind);
      return report;
    },
  };
}
