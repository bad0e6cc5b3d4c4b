import { describe, expect, it } from 'vitest';
import { readQuestionTable } from '../../evaluation/read-question-table.js';
import { VerbatimError } from '../../src/errors.js';

const header = 'question,expected article,expected quote';

function messageOf(content: string): string {
  try {
    readQuestionTable(content, 'own.csv');
  } catch (error) {
    if (error instanceof VerbatimError) return error.message;
    throw error;
  }
  throw new Error('it was read');
}

describe('readQuestionTable', () => {
  it('reads rows with their lines, over empty lines and cells of several lines', () => {
    const content = `\uFEFF${header}\n\n"Who, and ""when""?",a.md,"One\ntwo."\nNo answer here?,,\nOnly a question?\n`;
    expect(readQuestionTable(content, 'own.csv')).toEqual([
      { line: 3, question: 'Who, and "when"?', article: 'a.md', quote: 'One\ntwo.' },
      { line: 5, question: 'No answer here?', article: '', quote: '' },
      { line: 6, question: 'Only a question?', article: '', quote: '' },
    ]);
  });

  it('takes columns in any order and other columns beside them, with semicolons and Windows line ends', () => {
    const content = 'Owner;Expected  Quote;question; EXPECTED ARTICLE\r\nme;Yes, it is.;Is it?;a.md\r\n';
    expect(readQuestionTable(content, 'own.csv')).toEqual([
      { line: 2, question: 'Is it?', article: 'a.md', quote: 'Yes, it is.' },
    ]);
  });

  it.each([
    ['question,article\nA?,b\n', 'own.csv, line 1: the header lacks "expected article" and "expected quote"'],
    ['', 'own.csv, line 1: the header lacks "question"'],
    [`${header}\n`, 'own.csv holds no question'],
    [`${header}\nA?,a.md,x\n,a.md,x\n`, 'own.csv, line 3: the question is empty'],
    [`${header}\nA?,,x\n`, 'own.csv, line 2: a quote is expected but no article'],
    [`${header}\nWho, when?,a.md,x\n`, 'own.csv, line 2: 4 cells where the header has 3'],
    [
      `${header}\nA?,a.md,x\nB?,"a.md,x\nC?,a.md,x\n`,
      'own.csv, line 3: a quotation mark opens a cell and none closes it',
    ],
    [`${header}\nA?,a "b" c,x\n`, 'own.csv, line 2: a quotation mark stands in the middle of a cell'],
    [`${header}\nA?,"a"b,x\n`, 'own.csv, line 2: a quotation mark stands in the middle of a cell'],
  ])('says what is wrong and where: %j', (content, message) => {
    expect(messageOf(content)).toContain(message);
  });
});
