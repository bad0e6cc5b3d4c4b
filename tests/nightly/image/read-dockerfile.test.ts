import { expect, it } from 'vitest';
import { readDockerfile } from '../../../nightly/image/read-dockerfile.js';

const text = `# What a comment says, is not done.
FROM node:24 AS made
WORKDIR /app
COPY package.json lock.json ./
RUN npm ci \\
  && rm -rf 'a b'

FROM node:24-slim
RUN apt-get update \\
  && apt-get install --yes git openssh-client && rm -rf /lists/*
LABEL org.name="a name" org.version=1
WORKDIR /app
COPY --from=made /app/dist ./dist
USER 7:7
VOLUME ["/app/var"]
ENV A=1 B="two words"
EXPOSE 80
HEALTHCHECK --interval=5s CMD ["node", "-e", "[1]"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
`;

it('reads the steps of each stage, and how the last one is started', () => {
  const { stages, settings } = readDockerfile(text);
  expect(stages).toEqual([
    {
      name: 'made',
      base: 'node:24',
      steps: [
        { kind: 'copy', folder: '/app', sources: ['package.json', 'lock.json'], to: './' },
        { kind: 'run', folder: '/app', command: expect.stringMatching(/^npm ci\s+&& rm -rf 'a b'$/) },
      ],
    },
    {
      base: 'node:24-slim',
      steps: [
        { kind: 'packages', names: ['git', 'openssh-client'] },
        { kind: 'copy', folder: '/app', from: 'made', sources: ['/app/dist'], to: './dist' },
      ],
    },
  ]);
  expect(settings).toEqual({
    folder: '/app',
    command: ['node', 'dist/main.js', 'start'],
    user: '7:7',
    env: { A: '1', B: 'two words' },
    labels: { 'org.name': 'a name', 'org.version': '1' },
    volumes: ['/app/var'],
    ports: ['80'],
    healthCheck: ['node', '-e', '[1]'],
  });
});

it.each([
  ['ONBUILD RUN x', 'ONBUILD is not known here'],
  ['COPY --chown=1:1 a b', 'COPY has a flag that is not known here'],
  ['RUN x', 'no stage with an ENTRYPOINT'],
])('says so where it can’t tell what comes of "%s"', (line, sentence) => {
  expect(() => readDockerfile(`FROM x\n${line}\n`)).toThrow(sentence);
  expect(() => readDockerfile('RUN x\n')).toThrow('before any FROM');
});
