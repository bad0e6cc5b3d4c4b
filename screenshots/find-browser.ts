import { existsSync } from 'node:fs';

/** Where Chromium and Chrome usually are. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const howToInstallBrowser =
  'Install Chromium (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to where it is.';

/**
 * Path of an installed Chromium; undefined where none is found. One that `CHROMIUM_PATH` names is taken as it is, so
 * that a wrong path is an error and not a search.
 */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return environment['CHROMIUM_PATH'] || usualPaths.find(existsSync);
}

/**
 * What Chromium does beside showing a page. The two popups of its address bar, which nobody sees without a window, take as
 * much time in each new context as the page itself; the others send something or hold something back. Chromium heeds the
 * last list that it is given, so Playwright's own, of which these are what matters here, counts for nothing.
 */
const unwantedFeatures = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Keeps the browser to what the page asks of it. */
export const browserFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${unwantedFeatures.join(',')}`,
];
