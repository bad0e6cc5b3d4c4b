import { Socket } from 'node:net';
import { workerData } from 'node:worker_threads';

// A thread of an articles' process, whose own may be within one article for long: what ends the process as soon as the
// pipe from its parent ends, which its parent's end does, however it comes about.
const pipe = new Socket({ fd: Number(workerData) });
pipe.on('error', () => {});
pipe.on('close', () => process.kill(process.pid, 'SIGKILL'));
pipe.resume();
