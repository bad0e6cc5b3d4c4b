/**
 * Loaded into the program with `--import`, so that the program itself stays as it is: measures its event loop, its
 * memory and its processor time, and tells them to the parent process when asked.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import type { ProgramLoad } from './records.js';

const nanoseconds = 1e6;
const megabyte = 2 ** 20;
/** How often memory is looked at, in milliseconds. */
const sampleEvery = 100;
const resolution = 5;

if (isMainThread && process.send) {
  const loop = monitorEventLoopDelay({ resolution });
  loop.enable();
  const requests = createHistogram();
  const begun = new WeakMap<object, number>();
  let since = { cpu: process.cpuUsage(), wall: performance.now() };
  let memoryPeak = 0;
  const sample = () => {
    memoryPeak = Math.max(memoryPeak, process.memoryUsage.rss() / megabyte);
  };
  setInterval(sample, sampleEvery).unref();

  subscribe('http.server.request.start', (message) => {
    begun.set((message as { readonly response: object }).response, performance.now());
  });
  subscribe('http.server.response.finish', (message) => {
    const start = begun.get((message as { readonly response: object }).response);
    if (start !== undefined) requests.record(Math.max(1, Math.round((performance.now() - start) * nanoseconds)));
  });

  const read = (): ProgramLoad => {
    sample();
    const { user, system } = process.cpuUsage(since.cpu);
    const load: ProgramLoad = {
      // A timer is never early: what it is late by the resolution is no delay.
      loopP99: Math.max(0, loop.percentile(99) / nanoseconds - resolution),
      loopMax: Math.max(0, loop.max / nanoseconds - resolution),
      cpu: (user + system) / 1_000,
      memory: process.memoryUsage.rss() / megabyte,
      memoryPeak,
      requestP99: requests.count === 0 ? 0 : requests.percentile(99) / nanoseconds,
      wall: performance.now() - since.wall,
    };
    since = { cpu: process.cpuUsage(), wall: performance.now() };
    loop.reset();
    requests.reset();
    memoryPeak = 0;
    return load;
  };
  process.on('message', (message: { readonly id: number; readonly name: string }) => {
    if (message.name === 'read') process.send?.({ id: message.id, value: read() });
  });
  process.on('disconnect', () => {});
  // Listening to the parent is no reason to stay.
  process.channel?.unref();
}
