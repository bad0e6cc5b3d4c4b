import { describe, expect, it, onTestFinished } from 'vitest';
import { countTrips } from '../bench/count-trips.js';
import { openPostgresStore } from '../src/store/postgres/open-postgres-store.js';
import { poolFiles } from './answer/likeness/pool-articles.js';
import { openTestBot } from './open-test-bot.js';
import { hasPostgres, useDatabases } from './set-up/use-databases.js';
import { member } from './viewers.js';

describe.runIf(hasPostgres)('round trips', () => {
  const databases = useDatabases();

  it('are five for an answer whose passages are remembered, one more where another article says the same', async () => {
    const store = await openPostgresStore({
      address: await databases.create(),
      now: () => new Date('2026-11-24T10:00:00Z'),
      owner: 'test',
    });
    const { bot } = await openTestBot({ samples: 'never', store });
    onTestFinished(() => bot.close());
    await bot.library.importArticles(poolFiles);
    const trips = countTrips();
    const tripsOf = async (question: string) => {
      await bot.asking.ask({ viewer: member, question });
      trips();
      const { kind } = await bot.asking.ask({ viewer: member, question });
      return [kind, trips()];
    };
    expect(await tripsOf('Who swims with an adult?')).toEqual(['cited', 6]);
    expect(await tripsOf('When does the pool close?')).toEqual(['cited', 6]);
    expect(await tripsOf('What is open to all?')).toEqual(['cited', 5]);
  });
});
