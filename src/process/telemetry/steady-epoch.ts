/** Milliseconds since the epoch, which grow evenly whatever the system's clock is set to; the same in every thread. */
export function steadyEpoch(): number {
  return performance.timeOrigin + performance.now();
}
