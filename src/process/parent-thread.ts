import { Socket } from 'node:net';
import { workerData } from 'node:worker_threads';

/** What an articles' process tells the thread that watches it. */
export interface WatchedProcess {
  /** The pipe from its parent, as a file descriptor. */
  readonly pipe: number;
  /** Megabytes that it may hold in all. */
  readonly resident: number;
}

/** Milliseconds between two looks at how much the process holds. */
const lookEvery = 50;

// A thread of an articles' process, whose own may be within one article for long: what ends the process as soon as the
// pipe from its parent ends, which its parent's end does, however it comes about; and where it holds too much, buffers
// included, which V8's limit of the heap doesn't count.
const { pipe: fd, resident }: WatchedProcess = workerData;
const pipe = new Socket({ fd });
pipe.on('error', () => {});
pipe.on('close', () => process.kill(process.pid, 'SIGKILL'));
pipe.resume();
setInterval(() => {
  // As V8 itself ends it where its heap is full.
  if (process.memoryUsage.rss() > resident * 1024 * 1024) process.kill(process.pid, 'SIGABRT');
}, lookEvery);
