import { afterAll, expect, vi } from 'vitest';
import { wait } from './wait.js';

/** What Node calls what is open, where it would outlive its file: servers and processes. */
const outliving = ['TCPServerWrap', 'PipeServerWrap', 'ProcessWrap', 'UDPWrap'];

// Files share their worker, so that what one leaves open would be met by the next.
afterAll(async () => {
  const open = () => process.getActiveResourcesInfo().filter((name) => outliving.includes(name));
  await vi.waitFor(() => expect(open(), 'servers and processes that this file leaves open').toEqual([]), wait);
});
