import type { Library, Log, SourceReport, SourceState } from '../../domain.js';
import { sourceWords } from '../../words.js';
import type { ConfiguredSource } from './configured-source.js';

/** Says something to a person by their id in Slack (`U…`). */
export type TellPerson = (person: string, sentence: string) => Promise<'told' | 'failed'>;

export interface SourcesCare {
  readonly library: Pick<Library, 'syncSource' | 'sources' | 'toldOfSource'>;
  readonly sources: readonly ConfiguredSource[];
  /** Absent where nobody can be told anything but by the log. */
  readonly tellPerson?: TellPerson | undefined;
  readonly log: Log;
  readonly now: () => Date;
}

/** Sources that are looked at side by side: one that takes long keeps no other waiting. */
const atOnce = 2;

/**
 * Looks at the sources that are due, those that were pushed meanwhile too, until none is any more. Resolves to how it
 * ended, in a few words. One that can't be looked at at all, as where the disk is full, keeps no others waiting:
 * rejects in the end with what the first of them failed with.
 */
export async function syncDue(care: SourcesCare, signal: AbortSignal): Promise<string> {
  const underway = new Set<string>();
  const broken = new Map<string, unknown>();
  let looked = 0;

  const next = async (): Promise<ConfiguredSource | undefined> => {
    const states = new Map((await care.library.sources()).map((state) => [state.spec.id, state]));
    return care.sources.find(
      ({ spec: { id, every } }) =>
        !underway.has(id) && !broken.has(id) && isDue(every, states.get(id), care.now().getTime()),
    );
  };

  const work = async (): Promise<void> => {
    for (let source = await next(); source && !signal.aborted; source = await next()) {
      const { spec } = source;
      // Another may have begun it while this one asked.
      if (underway.has(spec.id)) continue;
      underway.add(spec.id);
      try {
        looked += 1;
        await syncOne(source, care, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        broken.set(spec.id, error);
        care.log.error({ source: spec.id, err: error }, 'a source could not be looked at');
      } finally {
        underway.delete(spec.id);
      }
    }
  };

  await Promise.all(Array.from({ length: atOnce }, work));
  for (const error of broken.values()) throw error;
  return looked === 1 ? '1 source' : `${looked} sources`;
}

/** `every`: minutes. `now`: milliseconds. */
function isDue(every: number, state: SourceState | undefined, now: number): boolean {
  if (state?.triedAt === undefined) return true;
  if (state.pushedAt !== undefined && state.pushedAt > state.triedAt) return true;
  const tried = Date.parse(state.triedAt);
  // A clock that was set back makes nobody wait for it.
  return now - tried >= every * 60_000 || tried > now;
}

async function syncOne({ spec }: ConfiguredSource, care: SourcesCare, signal: AbortSignal): Promise<void> {
  const { library, log } = care;
  const done = await library.syncSource(spec, { signal });
  const { outcome, report, moved, left, reason, loss } = done;
  const counts = {
    added: report.added.length,
    changed: report.changed.length,
    moved: moved.length,
    left: left.length,
    refused: report.refused.length,
  };
  if (counts.added + counts.changed + counts.moved + counts.left > 0) {
    log.info({ source: spec.id, ...counts }, 'a source has changed, and its articles with it');
  }
  if (outcome === 'failed') log.warn({ source: spec.id, reason }, 'a source could not be read');
  if (outcome === 'asks') log.warn({ source: spec.id, ...loss }, 'a source would lose so much that it asks first');
  if (done.tell) await tellOwner(done, care);
}

/** Once each, as far as can be told: who wasn't reached is told at the next look. */
async function tellOwner(done: SourceReport, { library, sources, tellPerson, log }: SourcesCare): Promise<void> {
  const spec = sources.find((source) => source.spec.id === done.id)?.spec;
  if (!spec || !done.tell) return;
  const { id, location, owner, every } = spec;
  const { leaving, of } = done.loss ?? { leaving: 0, of: 0 };
  const sentence =
    done.tell === 'loss'
      ? sourceWords.asksAboutLoss(id, location, leaving, of, `npm run sources -- confirm ${id}`)
      : sourceWords.hasFailed(id, location, done.reason ?? '', every);
  const person = /^[UW][A-Z0-9]{2,}$/.test(owner ?? '') ? owner : undefined;
  if (person !== undefined && tellPerson) {
    if ((await tellPerson(person, sentence)) === 'failed') return;
  } else log.warn({ source: id, ...(owner !== undefined && { owner }) }, sentence);
  await library.toldOfSource(id, done.tell);
}
