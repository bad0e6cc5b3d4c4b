import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEvalProgram, parseNames, parseShare, parseStep } from '../../evaluation/create-eval-program.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { articleFile, openTestBot, testModel } from '../open-test-bot.js';
import { colleague, member } from '../viewers.js';
import { makeEvalFolder } from './make-eval-folder.js';
import { makeTrainFolder } from './make-train-folder.js';

const folder = makeEvalFolder();
const trainFolder = makeTrainFolder();
const project = mkdtempSync(path.join(tmpdir(), 'verbatim-project-'));
const storeFile = path.join(project, 'store.db');

/** Stands for the compiled program, whose files tell whether kept models are still its own. */
const programFolder = path.join(project, 'dist');
const article = '# Leave\n\nEmployees have 30 days of leave.\n\nThey ask for it in the calendar.\n';

beforeAll(() => {
  for (const room of ['src', 'training']) mkdirSync(path.join(programFolder, room), { recursive: true });
  mkdirSync(path.join(project, 'evaluation'));
  mkdirSync(path.join(project, 'data', 'articles'), { recursive: true });
  writeFileSync(path.join(programFolder, 'src', 'main.js'), 'one version');
  writeFileSync(path.join(project, 'data', 'articles', 'leave.md'), article);
  const expectations = [
    { article: 'leave.md', quote: 'Employees have 30 days of leave.' },
    { article: 'leave.md', quote: 'They ask for it in the calendar.' },
  ];
  const questions = ['How many days of leave do employees have?', 'Where do they ask for leave, in which calendar?'];
  const lines = questions.map((question, index) => ({
    id: `g${index}`,
    question,
    language: 'en',
    expect: expectations[index],
  }));
  const refused = { id: 'g2', question: 'Who wrote the Odyssey of Zanzibar?', language: 'en', expect: 'abstain' };
  const content = [...lines, refused].map((line) => JSON.stringify(line)).join('\n');
  writeFileSync(path.join(project, 'data', 'questions.jsonl'), `${content}\n`);
});

async function run(args: readonly string[], evalFolder = folder) {
  const output: string[] = [];
  const progress: string[] = [];
  let now = 0;
  const program = createEvalProgram({
    folder: evalFolder,
    trainFolder,
    project,
    programFolder,
    model: testModel,
    threshold: 0.2,
    clock: () => now++,
    openStore: () => openSqliteStore({ file: storeFile, now: () => new Date(0), owner: 'test' }),
    write: (text) => output.push(text),
    report: (line) => progress.push(line),
  }).exitOverride();
  await program.parseAsync(['node', 'eval', ...args]);
  return { output: output.join('\n'), progress: progress.join('\n') };
}

function cellsOf(output: string, start: string): string[] {
  return (
    output
      .split('\n')
      .find((line) => line.startsWith(`| ${start}`))
      ?.split('|')
      .map((cell) => cell.trim()) ?? []
  );
}

describe('npm run eval', () => {
  it('measures the settings that are chosen, and learns the same models only once', async () => {
    const first = await run(['--only', 'C,E']);
    expect(cellsOf(first.output, 'C: all articles').slice(2, 4)).toEqual(['8', '1.000']);
    expect(cellsOf(first.output, 'E: own article absent')[8]).toMatch(/^[01]\.\d{3}$/);
    expect(first.output).toContain('expected calibration error');
    expect(first.output).not.toContain('golden:');
    expect(first.progress).toContain('Learning without fold 4 of 4');
    const second = await run(['--only', 'C,E']);
    expect(second.output).toBe(first.output);
    expect(second.progress).not.toContain('Learning');
  });

  it('learns again once the program has changed', async () => {
    writeFileSync(path.join(programFolder, 'src', 'main.js'), 'another version');
    expect((await run(['--only', 'P'])).progress).toContain('Learning');
  });

  it('asks the golden questions where the data sets are missing, and says what was skipped', async () => {
    const { output } = await run([], path.join(folder, 'nowhere'));
    expect(output).toMatch(
      /^Skipped P, C, T, A, E, ar, es, de, es-en, .*, arcd-absent: there is no .*squad2-dev-a\.json; set EVAL_DIR/m,
    );
    expect(cellsOf(output, 'golden').slice(2, 4)).toEqual(['3', '1.000']);
    expect(cellsOf(output, '0.20').slice(2, 4)).toEqual(['1.000', '1.000']);
  });

  it('asks other domains, by models that were learned without the article, and names each file that is missing', async () => {
    const { output } = await run(['--only', 'X,D']);
    expect(output).toMatch(/^Skipped es-en, de-en, ar-en: there is no .*xquad-dev\.en\.json; set EVAL_DIR/m);
    expect(output).toMatch(/^Skipped selqa, selqa-absent: there is no .*selqa\.json; set TRAIN_DIR/m);
    expect(cellsOf(output, 'policies:').slice(1, 4)).toEqual([
      'policies: privacy policies, within the paragraph',
      '4',
      '1.000',
    ]);
    expect(cellsOf(output, 'arcd:').slice(2, 3)).toEqual(['2']);
    expect(cellsOf(output, 'arcd-absent:')[8]).toMatch(/^[01]\.\d{3}$/);
  });

  it('says how far confidence can be believed, what keeps a guarantee, and writes what to draw', async () => {
    const curves = path.join(project, 'curves.json');
    const { output } = await run(['--only', 'C,E,policies', '--calibration', '--risk', '0.2', '--curves', curves]);
    expect(cellsOf(output, 'C+E: encyclopaedia, half absent')[2]).toBe('16');
    expect(output).toContain('at most 0.2 of those shown wrong, 90 % sure');
    expect(output).toMatch(/^none does for encyclopaedia; .*privacy policies$/m);
    expect(JSON.parse(readFileSync(curves, 'utf8')).refusals).toHaveLength(1);
  });

  it('says that a sample is a sample', async () => {
    const { output } = await run(['--only', 'C', '--sample', '3']);
    expect(output).toContain('only every 3rd question is asked');
    expect(cellsOf(output, 'C: all articles')[2]).toBe('3');
  });

  it('keeps no partial run', async () => {
    await expect(run(['--save', '--sample', '2'])).rejects.toThrow('leave out --only and --sample');
    await expect(run(['--save'])).rejects.toThrow('Not kept, since settings were skipped');
  });

  it('keeps what became of each golden question, and says which changed', async () => {
    const first = await run(['--only', 'golden', '--save']);
    expect(first.progress).toMatch(/Kept the results of the golden questions\.$/);
    expect(first.progress).not.toContain('is new');
    const file = path.join(project, 'evaluation', 'golden-results-words-alone.jsonl');
    const kept = readFileSync(file, 'utf8');
    expect(kept.split('\n').map((line) => line && JSON.parse(line))).toEqual([
      { id: 'g0', isRight: true, article: 'leave.md', quote: 'Employees have 30 days of leave.' },
      { id: 'g1', isRight: true, article: 'leave.md', quote: 'They ask for it in the calendar.' },
      { id: 'g2', isRight: true, refused: expect.any(String) },
      '',
    ]);
    writeFileSync(file, kept.replace('"id":"g0","isRight":true', '"id":"g0","isRight":false'));
    expect((await run(['--only', 'golden', '--save'])).progress).toContain('g0 was wrong and is right: ');
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it('explains a question by id and by line', async () => {
    const { output } = await run(['--explain', 'Bakery-1']);
    expect(output).toContain('Bakery-1: What is the oven of the bakery fired with?');
    expect(output).toMatch(/✓ 1\. .*\n +The oven is fired with beech\./);
    expect(output).toMatch(/The first leads the next by \d/);
    const golden = await run(['--explain', '2']);
    expect(golden.output).toContain('Golden question, line 2');
    await expect(run(['--explain', 'nothing'])).rejects.toThrow('has the id nothing');
  });

  it('writes errors out as JSON', async () => {
    const file = path.join(project, 'errors.json');
    const { output } = await run(['--errors', '--only', 'C,P', '--json', file]);
    expect(output).toContain('C: all articles: 0 of 8 wrong');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([]);
    await expect(run(['--json', file])).rejects.toThrow('add --errors');
  });

  it('prints what people said of answers as candidate golden questions', async () => {
    const { bot } = await openTestBot({ samples: 'never', file: storeFile });
    await bot.library.importArticles([articleFile('leave.md', article)]);
    const question = 'How many days of leave do employees have?';
    const reply = await bot.asking.ask({ viewer: member, question, keeps: true });
    if (reply.kind !== 'cited') throw new Error('not answered');
    const expected = 'They ask for it in the calendar.';
    await bot.archive.giveFeedback(colleague, { answerId: reply.id, verdict: 'not_helpful', expected });
    await bot.close();
    const { output, progress } = await run(['--from-feedback']);
    expect(JSON.parse(output)).toEqual({
      id: `feedback-${reply.id}`,
      question,
      language: 'en',
      kind: 'feedback',
      expect: { article: 'leave.md', quote: expected },
    });
    expect(progress).toBe('1 candidate, 0 of them to be checked by a person.');
  });

  it('measures somebody’s own questions', async () => {
    const table = path.join(project, 'own.csv');
    const rows = [
      'question,expected article,expected quote',
      'How many days of leave do employees have?,leave.md,30 days of leave',
      'Where do they ask for leave in the calendar?,leave.md,Employees have 30 days',
      'Who wrote the Odyssey of Zanzibar?,,',
    ];
    writeFileSync(table, rows.join('\n'));
    const articles = path.join(project, 'data', 'articles');
    const { output } = await run(['--questions', table, '--articles', articles]);
    expect(output).toContain('3 questions: 2 with an answer, 1 without.');
    expect(cellsOf(output, '… with the right source')[2]).toBe('2 of 2 (100 %)');
    expect(cellsOf(output, '… with the right quote')[2]).toBe('1 of 2 (50 %)');
    expect(cellsOf(output, 'refused rightly')[2]).toBe('1 of 1 (100 %)');
    expect(output).toContain('Too few, or too often answered wrongly, to promise that at most 0.1 of the answers');
    expect(output).toContain('- line 3: Where do they ask for leave in the calendar?\n    wrong quote');
    await expect(run(['--questions', table])).rejects.toThrow('add --articles PATH');
    await expect(run(['--questions', `${table}x`, '--articles', articles])).rejects.toThrow(`Can't read ${table}x`);
  });
});

describe('the options', () => {
  it('name settings, a letter for a group of them, and nothing that is not there', () => {
    expect(parseNames('P, L,golden')).toEqual(['P', 'ar', 'es', 'de', 'golden']);
    expect(parseNames('X')).toEqual(['es-en', 'de-en', 'ar-en', 'en-es', 'en-ar']);
    expect(parseNames('D')).toEqual(['selqa', 'policies', 'arcd'].flatMap((name) => [name, `${name}-absent`]));
    expect(() => parseNames('P,Y')).toThrow('There is no setting "Y"');
    expect([parseStep('5'), parseStep('1')]).toEqual([5, 1]);
    expect(parseShare('0.2')).toBe(0.2);
    for (const wrong of ['0', '1', 'x', '']) expect(() => parseShare(wrong)).toThrow('above 0 and below 1');
    for (const wrong of ['0', '1.5', 'x', '']) expect(() => parseStep(wrong)).toThrow('whole number');
  });
});
