import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startActingApp } from '../start-acting-app.js';
import type { TestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

/** axe reads the whole page four times; slow machines take their time for it. */

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

  const address = (query = '') => `${preview.url}/?as=ann&in=C0GENERAL${query}`;
  const composer = (page: Page) => page.getByRole('textbox', { name: 'Message #general' });

  it.each(Object.entries(settings))(
    'has no serious fault: %s',
    async (_name, options) => {
      const page = await open(address(), options);
      await composer(page).fill('@verbatim menu');
      await composer(page).press('Enter');
      await page.getByRole('heading', { name: 'Thread' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(address('&inspect=1'));
      await page.getByRole('link', { name: /app_mention/ }).click();
      await page.getByRole('heading', { name: 'Request' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(address());
      await composer(page).fill('/nonsense');
      await composer(page).press('Enter');
      await page.getByRole('alert').waitFor();
      await composer(page).pressSequentially('@');
      await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
      await page.getByRole('button', { name: 'Open a form' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await composer(page).press('Escape');
      await page.getByRole('button', { name: 'Open a form' }).click();
      await page.getByRole('dialog', { name: 'A form' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    patience,
  );
});
