import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startActingApp } from '../start-acting-app.js';
import type { TestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Faults that would keep somebody out, each with what it is about. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  // Put in from outside: the page's own policy allows it no such script.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then((results) => JSON.stringify(results))',
    awaitPromise: true,
  });
  const { violations } = JSON.parse(String(result.value)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

const settings: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'light, 375 pixels wide': { colorScheme: 'light', viewport: { width: 375, height: 740 } },
  'dark, 375 pixels wide': { colorScheme: 'dark', viewport: { width: 375, height: 740 } },
};

describeInBrowser('the page for everybody', ({ open }) => {
  let preview: TestPreview;
  beforeAll(async () => {
    preview = await startActingApp();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());

  it.each(Object.entries(settings))('has no serious fault: %s', async (_name, options) => {
    const page = await open(`${preview.url}/?as=ann&in=C0GENERAL`, options);
    await page.getByRole('textbox', { name: 'Message #general' }).fill('@verbatim menu');
    await page.keyboard.press('Enter');
    await page.getByText('What shall it be?').last().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${preview.url}/?as=ann&in=C0GENERAL&inspect=1`);
    await page.getByRole('heading', { name: 'Inspector' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${preview.url}/?as=ann&in=C0GENERAL`);
    await page.getByRole('textbox', { name: 'Message #general' }).pressSequentially('/nonsense');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox', { name: 'Message #general' }).pressSequentially('@');
    await page.getByRole('option').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open a form' }).click();
    await page.getByRole('dialog', { name: 'A form' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
