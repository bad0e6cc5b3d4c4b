import type { Command } from 'commander';
import type { ArticleEntry, Curation, DecideOptions, Decision, SettingsChange } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { curationWords, curateWords as words } from '../words.js';
import { findEntry } from './find-entry.js';
import { formatEntry, titleOf, whoOf } from './format-entries.js';
import { oneLine } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';
import { withBot } from './with-bot.js';

/** Adds to the command `articles` what decides of one. */
export function addDecisionCommands(articles: Command, dependencies: ProgramDependencies): void {
  const { commands, arguments: given, options: offered } = words;
  const decide = (name: string, change: SettingsChange, tell: (entry: ArticleEntry) => string) =>
    act(name, dependencies, (curation, id, options) => curation.decide(id, change, options), tell);
  const command = (name: 'rename' | 'move' | 'retire' | 'restore' | 'remove' | 'set' | 'review') =>
    articles.command(name).description(commands[name]).argument('<article>', given.article);
  command('rename')
    .argument('<title>', given.title)
    .action((name: string, title: string) => decide(name, { title }, (entry) => words.renamed(titleOf(entry))));
  command('move')
    .argument('<collection>', given.collection)
    .action((name: string, collection: string) =>
      decide(name, { collection }, (entry) => words.moved(titleOf(entry), oneLine(entry.collection))),
    );
  command('retire')
    .option('--at <when>', offered.at)
    .action((name: string, { at = 'now' }: { readonly at?: string }) => decide(name, { retiredAt: at }, tellRetired));
  command('restore').action((name: string) => decide(name, { retiredAt: '' }, tellRestored));
  command('review')
    .option('--review-by <day>', offered.reviewBy)
    .action((name: string, { reviewBy }: { readonly reviewBy?: string }) =>
      act(
        name,
        dependencies,
        (curation, id, options) =>
          curation.review(id, { ...options, ...(reviewBy && { reviewBy: readValue(reviewBy) }) }),
        (entry) => words.reviewed(titleOf(entry)),
      ),
    );
  command('remove')
    .option('--yes', offered.yes)
    .action((name: string, { yes }: { readonly yes?: true }) => remove(name, yes ?? false, dependencies));
  command('set')
    .option('--title <title>', offered.titleAs)
    .option('--collection <name>', offered.collectionAs)
    .option('--owner <who>', offered.ownerAs)
    .option('--embargo <when>', offered.embargo)
    .option('--valid-from <when>', offered.validFrom)
    .option('--valid-until <when>', offered.validUntil)
    .option('--review-by <day>', offered.reviewBy)
    .addHelpText('after', offered.values)
    .action(async (name: string, typed: Readonly<Record<string, string>>) => {
      const change: SettingsChange = Object.fromEntries(
        Object.entries(typed).map(([field, value]) => [field, readValue(value)]),
      );
      if (Object.keys(change).length === 0) throw new VerbatimError('input_unreadable', words.nothingToSet);
      await decide(name, change, (entry) => `${words.set(titleOf(entry))}\n${formatEntry(entry)}`);
    });
}

type Act = (curation: Curation, id: string, options: DecideOptions) => Promise<Decision>;

/** What was seen when the article was found is what is decided of: who came in between is told of. */
function act(name: string, dependencies: ProgramDependencies, make: Act, tell: (entry: ArticleEntry) => string) {
  return withBot(dependencies, async ({ curation }) => {
    const { id, revision, ...found } = await findEntry(curation, name);
    const made = await make(curation, id, { by: dependencies.operatorKey, seen: revision });
    if (made.kind === 'decided') return dependencies.write(`${tell(made.entry)}\n`);
    throw new VerbatimError('input_unreadable', whyNot(made, titleOf(found)));
  });
}

function whyNot(made: Exclude<Decision, { readonly kind: 'decided' }>, title: string): string {
  if (made.kind === 'refused') return curationWords.refused(title, oneLine(asOption(made.reason)));
  if (made.kind === 'unknown') return curationWords.gone;
  return curationWords.overtaken(whoOf(made.by), made.at.slice(0, 16).replace('T', ' '));
}

/** A reason that begins with a setting's name, by the option that sets it: `validUntil must …`. */
function asOption(reason: string): string {
  return reason.replace(
    /^\w+(?= must )/,
    (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}

function remove(name: string, isSure: boolean, dependencies: ProgramDependencies): Promise<void> {
  const { write, operatorKey } = dependencies;
  return withBot(dependencies, async ({ curation }) => {
    const entry = await findEntry(curation, name);
    const title = titleOf(entry);
    if (!isSure) {
      const told = curationWords.removing(title, entry.timesQuoted);
      throw new VerbatimError('input_unreadable', words.notSure(told));
    }
    if (!(await curation.remove(entry.id, { by: operatorKey }))) {
      throw new VerbatimError('input_unreadable', curationWords.gone);
    }
    write(`${words.removed(title)}\n`);
  });
}

function tellRetired(entry: ArticleEntry): string {
  const { state } = entry;
  return state === 'retired' ? words.retired(titleOf(entry)) : words.retiredLater(titleOf(entry));
}

function tellRestored(entry: ArticleEntry): string {
  const { state } = entry;
  if (state === 'in_force') return words.restored(titleOf(entry));
  return words.restoredBut(titleOf(entry), curationWords.states[state]);
}

/** "none" decides that there is none; "file" takes the decision back. */
function readValue(typed: string): string | null {
  if (typed === words.file) return null;
  return typed === words.none ? '' : typed;
}
