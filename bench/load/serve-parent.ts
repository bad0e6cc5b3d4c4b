import type { ChildProcess } from 'node:child_process';

interface Call {
  readonly id: number;
  readonly name: string;
  readonly argument?: unknown;
}

interface Result {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

type Handlers = Readonly<Record<string, (argument: never) => unknown>>;

/** In a child process: answers what the parent calls. Ends with the parent. */
export function serveParent(handlers: Handlers): void {
  process.on('message', async ({ id, name, argument }: Call) => {
    const send = (result: Omit<Result, 'id'>) => process.connected && process.send?.({ id, ...result });
    try {
      send({ value: await handlers[name]?.(argument as never) });
    } catch (error) {
      send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.on('disconnect', () => process.exit(0));
}

let calls = 0;

/** In the parent: calls a function of the child's; rejects where the child fails or ends before it has answered. */
export function callChild<T>(child: ChildProcess, name: string, argument?: unknown): Promise<T> {
  calls += 1;
  const id = calls;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      child.off('message', hear);
      child.off('exit', fail);
      settle();
    };
    const fail = () => finish(() => reject(new Error(`The process ended before it answered "${name}".`)));
    const hear = (message: unknown) => {
      const result = message as Result;
      if (result.id !== id) return;
      finish(() => (result.error === undefined ? resolve(result.value as T) : reject(new Error(result.error))));
    };
    child.on('message', hear);
    child.on('exit', fail);
    if (!child.connected) return fail();
    child.send({ id, name, argument });
  });
}
