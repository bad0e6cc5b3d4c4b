import { readdir, readFile } from 'node:fs/promises';

/** What Linux says of a process's processor time, in milliseconds. */
export interface ProcessTimes {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly ended: number;
}

/** Reads `/proc/PID/stat`; all zero of an empty text. */
export function readProcessTimes(stat: string): ProcessTimes {
  // After the name, which may hold anything in brackets: fields 4, and 14 to 17 in hundredths of a second.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const hundredths = (from: number) => ((fields[from] ?? 0) + (fields[from + 1] ?? 0)) * 10;
  return { parent: fields[1] ?? 0, own: hundredths(11), ended: hundredths(13) };
}

async function timesOf(pid: number | string): Promise<ProcessTimes> {
  return readProcessTimes(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
}

/** Milliseconds of processor time that a process has taken, as the system counts it: also while its loop is held. */
export async function cpuOf(pid: number): Promise<number> {
  return (await timesOf(pid)).own;
}

/** The same of a process and of all that it has started, those that have ended too; not of what these start. */
export async function cpuOfFamily(pid: number): Promise<number> {
  const { own, ended } = await timesOf(pid);
  const all = await readdir('/proc').catch(() => []);
  const others = await Promise.all(all.filter((name) => /^\d+$/.test(name)).map(timesOf));
  const children = others.filter(({ parent }) => parent === pid);
  return children.reduce((sum, child) => sum + child.own + child.ended, own + ended);
}

/** A process's parent; 0 where there is no such process here. */
export async function parentOf(pid: number): Promise<number> {
  return (await timesOf(pid)).parent;
}

/** Whether there is such a process here with that name. */
export async function isCalled(pid: number, name: string): Promise<boolean> {
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === name;
}
