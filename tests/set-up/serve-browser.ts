import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags, findBrowser } from '../../screenshots/find-browser.js';
import './provided.js';

/**
 * Starts one browser for all tests that use one. Where none is installed, no address is provided, and those tests say
 * what to do.
 */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined || !existsSync(executablePath)) {
    provide('browserAddress', '');
    return undefined;
  }
  const server = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}
