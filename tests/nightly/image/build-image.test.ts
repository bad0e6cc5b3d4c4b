import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildImage } from '../../../nightly/image/build-image.js';
import { readDockerfile } from '../../../nightly/image/read-dockerfile.js';
import { makeFolder } from '../../set-up/make-folder.js';

const build = async (steps: string) => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const [project, stages] = [path.join(folder, 'project'), path.join(folder, 'stages')];
  for (const made of [project, stages, path.join(project, 'src')]) mkdirSync(made);
  for (const file of ['src/a.ts', 'package.json', '.env']) writeFileSync(path.join(project, file), file);
  const lines: string[] = [];
  const root = await buildImage(readDockerfile(`${steps}\nENTRYPOINT ["x"]\n`), {
    project,
    isSent: (file) => file !== '.env',
    folder: stages,
    run: async (command, where) => {
      lines.push(command);
      writeFileSync(path.join(where, 'made'), command);
    },
  });
  return { root, lines, files: readdirSync(root, { recursive: true, encoding: 'utf8' }).sort() };
};

it('copies what the last stage takes, of the project and of stages before, and nothing else', async () => {
  const { root, lines, files } = await build(`FROM x AS one
WORKDIR /app
COPY src ./src
RUN make it
FROM x
RUN apt-get install git
WORKDIR /app
COPY package.json ./
COPY --from=one /app/made ./dist/out`);
  expect(lines).toEqual(['make it']);
  expect(files).toEqual(['app', 'app/dist', 'app/dist/out', 'app/package.json']);
  expect(readFileSync(path.join(root, 'app/dist/out'), 'utf8')).toBe('make it');
});

it.each([
  ['FROM x\nCOPY .env ./', '.env is copied, but .dockerignore leaves it out.'],
  ['FROM x\nCOPY gone ./', 'gone is copied, but is not there.'],
  ['FROM x\nCOPY --from=one /a ./', '/a is copied from one, which is no stage before.'],
])('fails where a builder would: %j', async (steps, sentence) => {
  await expect(build(steps)).rejects.toThrow(sentence);
});
