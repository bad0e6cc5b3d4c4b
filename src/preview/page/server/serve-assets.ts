import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { styles } from '../parts/styles.js';

interface Asset {
  readonly file: () => string;
  readonly type: string;
}

function script(file: () => string): Asset {
  return { file, type: 'text/javascript; charset=utf-8' };
}

/** The few files that the page loads, by the name under `/assets/`. */
const assets: ReadonlyMap<string, Asset> = new Map<string, Asset>([
  ...['preview.js', 'morph-page.js', 'suggest.js', 'add-files.js'].map((name): [string, Asset] => [
    name,
    script(() => clientFile(name)),
  ]),
  ['idiomorph.js', script(() => fileURLToPath(import.meta.resolve('idiomorph/dist/idiomorph.esm.js')))],
  ['reading.css', { file: () => clientFile('styles/reading.css'), type: 'text/css; charset=utf-8' }],
  ['icon.svg', { file: () => clientFile('icon.svg'), type: 'image/svg+xml' }],
  ...styles.map((name): [string, Asset] => [
    `${name}.css`,
    { file: () => clientFile(`styles/${name}.css`), type: 'text/css; charset=utf-8' },
  ]),
]);

/** The browser's files are served as they are written, so they stay in `src` when the rest is compiled. */
function clientFile(name: string): string {
  return path.join(projectFolder(import.meta.dirname), 'src/preview/client', name);
}

function projectFolder(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : projectFolder(path.dirname(folder));
}

export function serveAssets(): Hono {
  return new Hono().get('/:name', (context) => {
    const asset = assets.get(context.req.param('name'));
    if (!asset) return context.notFound();
    return context.body(readFileSync(asset.file(), 'utf8'), 200, {
      'content-type': asset.type,
      'cache-control': 'no-cache',
    });
  });
}
