import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** What no clean checkout holds. */
const notCopied = new Set(['.git', '.env', 'coverage', 'dist', 'node_modules', 'var']);

/** Copies a project's folder as a clean checkout has it; `copy` must not be there yet. */
export function copyProject(project: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  cpSync(project, copy, { recursive: true, filter: (file) => !notCopied.has(path.relative(project, file)) });
}
