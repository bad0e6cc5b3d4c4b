import { testTimeout } from './test-sizes.js';

/**
 * How `vi.waitFor` waits for what must come, however busy the machine is: nearly as long as a test may take, so that
 * what is missing is named instead of the time.
 */
export const wait = { interval: 5, timeout: testTimeout * 0.75 };
