import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two workers: the machines this runs on have two cores, and several tests start servers and processes.
    maxWorkers: 2,
  },
});
