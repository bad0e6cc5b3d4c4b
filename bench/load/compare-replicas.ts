import type { FoundRate } from './find-rate.js';

/** What so many processes over one store do. */
export interface ScalingRow {
  readonly replicas: number;
  /** Questions a second, and what share that is of as many times the one process's: 1 is linear. */
  readonly sustained: number;
  readonly ofLinear: number;
  /** Milliseconds of the processor a question, of the processes and of the store's server. */
  readonly cpu: number;
  readonly serverCpu: number;
  /**
   * What a question costs one process with its server by what it costs these: where cores don't suffice for more
   * questions, it says which share of linear more cores would give.
   */
  readonly ofCost: number;
}

export interface FoundForReplicas extends FoundRate {
  readonly replicas: number;
}

/** Rows in the order of what was found; none where it wasn't measured with one process, or with nothing else. */
export function compareReplicas(found: readonly FoundForReplicas[]): readonly ScalingRow[] {
  const one = found.find(({ replicas }) => replicas === 1);
  if (!one || found.length < 2) return [];
  const costOf = ({ cpu, serverCpu = 0 }: FoundRate) => cpu + serverCpu;
  return found.map((each) => ({
    replicas: each.replicas,
    sustained: each.sustained,
    ofLinear: one.sustained > 0 ? each.sustained / (each.replicas * one.sustained) : 0,
    cpu: each.cpu,
    serverCpu: each.serverCpu ?? 0,
    ofCost: costOf(each) > 0 ? costOf(one) / costOf(each) : 0,
  }));
}
