import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack } from './fake-slack/create-fake-slack.js';
import { eventCallback, mention, slashCommand } from './fake-slack/payloads.js';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { openProject, startProgram } from './start-program.js';

const preload = pathToFileURL(path.join(import.meta.dirname, 'record-connections.mjs')).href;

describe('nothing is sent to anyone but Slack', () => {
  const project = openProject();
  afterAll(() => project.remove());

  const newRecord = () => {
    const folder = mkdtempSync(path.join(project.folder, 'record-'));
    const file = path.join(folder, 'connections');
    writeFileSync(file, '');
    const env = { NODE_OPTIONS: `--import=${preload}`, CONNECTIONS: file, VERBATIM_DB: path.join(folder, 'v.db') };
    return { env, connections: () => [...new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))] };
  };

  it(
    'while it starts, answers a mention and a command, and stops',
    async () => {
      const slack = await createFakeSlack();
      onTestFinished(() => slack.close());
      const { env, connections } = newRecord();
      const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
      const program = startProgram(project, ['start'], { ...env, ...tokens, PORT: '0' });
      onTestFinished(() => program.kill('SIGKILL'));
      await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
      const asked = 'who is the president of interpol';
      const [socket] = slack.sockets.open;
      await socket?.deliver('events_api', eventCallback(mention(`<@U0BOT> ${asked}`)));
      await socket?.deliver('slash_commands', slashCommand(asked, slack.createResponseUrl().url));
      await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
      program.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
      const { host } = new URL(slack.apiUrl);
      expect(connections()).toEqual([host]);
    },
    patience,
  );

  it(
    'and not even to Slack where the bot is asked on the command line',
    async () => {
      const { env, connections } = newRecord();
      const { code, stdout } = await startProgram(project, ['ask', 'Who is the president of Interpol?'], env).ended;
      expect({ code, answered: stdout.includes('Ahmed Naser Al Raisi') }).toEqual({ code: 0, answered: true });
      expect(connections()).toEqual([]);
    },
    patience,
  );

  it('as far as the record sees, which sees the ways a program can send', async () => {
    const { env, connections } = newRecord();
    const main = path.join(project.folder, 'sends.mjs');
    writeFileSync(
      main,
      `import { createSocket } from 'node:dgram';
       import { get } from 'node:http';
       await fetch('http://127.0.0.1:64999/').catch(() => {});
       await new Promise((resolve) => get('http://localhost:9/').on('error', resolve));
       const socket = createSocket('udp4');
       socket.send('x', 9, '127.0.0.2', () => socket.close());`,
    );
    await startProgram({ ...project, main }, [], env).ended;
    expect(connections()).toEqual(['127.0.0.1:64999', 'localhost:9', 'udp 127.0.0.2']);
  });
});
