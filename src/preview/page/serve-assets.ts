import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

/** The few files that the page loads, by the name under `/assets/`. */
const assets: Readonly<Record<string, { readonly file: () => string; readonly type: string }>> = {
  'preview.css': { file: () => clientFile('preview.css'), type: 'text/css; charset=utf-8' },
  'preview.js': { file: () => clientFile('preview.js'), type: 'text/javascript; charset=utf-8' },
  'morph-page.js': { file: () => clientFile('morph-page.js'), type: 'text/javascript; charset=utf-8' },
  'suggest.js': { file: () => clientFile('suggest.js'), type: 'text/javascript; charset=utf-8' },
  'icon.svg': { file: () => clientFile('icon.svg'), type: 'image/svg+xml' },
  'idiomorph.js': {
    file: () => fileURLToPath(import.meta.resolve('idiomorph/dist/idiomorph.esm.js')),
    type: 'text/javascript; charset=utf-8',
  },
};

/** The browser's files are served as they are written, so they stay in `src` when the rest is compiled. */
const clientFile = (name: string): string => path.join(projectFolder(import.meta.dirname), 'src/preview/client', name);

const projectFolder = (folder: string): string =>
  existsSync(path.join(folder, 'package.json')) ? folder : projectFolder(path.dirname(folder));

export const serveAssets = (): Hono =>
  new Hono().get('/:name', (context) => {
    const asset = assets[context.req.param('name')];
    if (!asset) return context.notFound();
    return context.body(readFileSync(asset.file(), 'utf8'), 200, {
      'content-type': asset.type,
      'cache-control': 'no-cache',
    });
  });
