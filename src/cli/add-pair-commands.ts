import type { Command } from 'commander';
import pc from 'picocolors';
import { pairWords as words } from '../words.js';
import { formatContradictions, formatDuplicates } from './format-pairs.js';
import { operator } from './operator.js';
import { contradictionJson, duplicateJson } from './pairs-json.js';
import type { ProgramDependencies } from './program-dependencies.js';

interface ListOptions {
  readonly json?: true;
}

/** Adds to the command `articles` what lists articles that tell the same, and those that tell the contrary. */
export function addPairCommands(articles: Command, dependencies: ProgramDependencies): void {
  const { openBot, write, isColorful } = dependencies;
  const colors = pc.createColors(isColorful);
  articles
    .command('contradictions')
    .description(words.commands.contradictions)
    .option('--json', words.options.jsonLines)
    .action(async ({ json }: ListOptions) => {
      const bot = await openBot();
      try {
        const found = await bot.library.contradictions(operator);
        if (json) for (const pair of found) write(`${JSON.stringify(contradictionJson(pair))}\n`);
        else write(`${formatContradictions(found, colors)}\n`);
      } finally {
        await bot.close();
      }
    });
  articles
    .command('duplicates')
    .description(words.commands.duplicates)
    .option('--json', words.options.jsonLines)
    .action(async ({ json }: ListOptions) => {
      const bot = await openBot();
      try {
        const stories = await bot.library.duplicates(operator);
        if (json) for (const story of stories) write(`${JSON.stringify(duplicateJson(story))}\n`);
        else write(`${formatDuplicates(stories, colors)}\n`);
      } finally {
        await bot.close();
      }
    });
}
