import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { OpenBot, OpenBotOptions } from '../../src/process/open-bot.js';
import { isStoreLost } from '../../src/process/watch-store.js';
import { type PostgresServer, startPostgres } from '../set-up/start-postgres.js';
import { isNightly } from '../set-up/test-sizes.js';
import { hasPostgres } from '../set-up/use-databases.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';

type Opener = (options: OpenBotOptions) => Promise<OpenBot>;

/** A server of its own, since it is stopped. */
describe.runIf(hasPostgres)('a bot in threads whose PostgreSQL goes away', () => {
  let server: PostgresServer;
  let bot: OpenBot['bot'];
  let ledgers: OpenBot['ledgers'];

  beforeAll(async () => {
    // Else the server, which is killed, has forgotten what was written last.
    server = await startPostgres({ synchronous_commit: 'on' });
    const module = path.join(inject('compiledProject'), 'dist', 'src', 'process', 'open-threaded-bot.js');
    const { openThreadedBot }: { openThreadedBot: Opener } = await import(pathToFileURL(module).href);
    const opened = await openThreadedBot({
      place: { kind: 'postgres', address: server.address },
      samples: 'never',
      config: { keepsSources: true },
      projectFolder: inject('compiledProject'),
      warn: () => {},
    });
    bot = opened.bot;
    ledgers = opened.ledgers;
    const bytes = new TextEncoder().encode('# Otters\n\nOtters hold hands while they sleep.\n');
    await bot.library.importArticles(
      (async function* () {
        yield { origin: 'otters.md', name: 'otters.md', bytes };
      })(),
    );
  });
  afterAll(async () => {
    await bot.close();
    await server.remove();
  });

  const question = { viewer: member, question: 'What do otters do while they sleep?', keeps: true } as const;
  const cited = { kind: 'cited', citations: [{ quote: 'Otters hold hands while they sleep.' }] };

  it.each(isNightly ? (['stop', 'kill'] as const) : (['kill'] as const))(
    'says so, is not lost, and goes on by itself (%s)',
    async (how) => {
      expect(await bot.asking.ask(question)).toMatchObject(cited);
      await server[how]();
      await expect(bot.asking.ask(question)).rejects.toMatchObject({ code: 'store_unreachable' });
      const delivery = { id: `Ev-${how}`, keys: [`C1:${how}`], payload: '{}' } as const;
      await expect(ledgers.deliveries.start(delivery)).rejects.toMatchObject({ code: 'store_unreachable' });
      const error = await vi.waitFor(
        () =>
          bot.checkReady().then(
            () => expect.fail('it is believed to be there'),
            (reason: unknown) => reason,
          ),
        wait,
      );
      expect(isStoreLost(error)).toBe(false);
      await server.start();
      await vi.waitFor(() => bot.checkReady(), wait);
      expect(await ledgers.deliveries.start(delivery)).toMatchObject({ kind: 'fresh' });
      expect(await ledgers.deliveries.start(delivery)).toMatchObject({ kind: 'underway' });
      expect(await bot.asking.ask(question)).toMatchObject(cited);
    },
  );
});
