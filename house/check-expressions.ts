import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expressionsMadeIn, isProgram, joinExpressions, literalsIn } from './collect-expressions.js';
import { readSafe, saveSafe } from './safe-expressions.js';

/** `npm run expressions`: checks the expressions of src that are not known to be safe, or with `--all` every one. */
const root = process.cwd();
const built = path.join(root, 'dist', 'src');

const written = (readdirSync(path.join(root, 'src'), { recursive: true }) as string[]).filter((file) =>
  /\.tsx?$/.test(file),
);
const texts = new Map(written.map((file) => [file, readFileSync(path.join(root, 'src', file), 'utf8')]));
const modules = (readdirSync(built, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.js') && !isProgram(file),
);
const made = await expressionsMadeIn('/dist/src/', async () => {
  for (const file of modules) await import(pathToFileURL(path.join(built, file)).href);
});
const all = joinExpressions(literalsIn(texts), made);
const attacks = await saveSafe(root, all, process.argv.includes('--all') ? new Set() : readSafe(root));
process.stdout.write(`${all.length} expressions, ${attacks.length} of them not safe\n${attacks.join('\n')}\n`);
process.exit(attacks.length > 0 ? 1 : 0);
