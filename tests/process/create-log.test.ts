import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/process/create-log.js';

function lines(questions: boolean, write: (log: ReturnType<typeof createLog>) => void) {
  const written: string[] = [];
  write(createLog({ level: 'info', questions, destination: { write: (line: string) => written.push(line) } }));
  return written;
}

describe('createLog', () => {
  it('writes a JSON object a line, with time, level and fields', () => {
    const [line = '', ...more] = lines(false, (log) => {
      log.info({ reference: '7f3a' }, 'answered');
      log.debug({}, 'too fine');
    });
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      reference: '7f3a',
      msg: 'answered',
      time: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('leaves the text of a question out unless it is allowed', () => {
    const write = (log: ReturnType<typeof createLog>) => log.info({ question: 'who resigned?' }, 'asked');
    expect(lines(false, write).join('')).not.toContain('resigned');
    expect(lines(true, write).join('')).toContain('who resigned?');
  });

  it('writes no token, wherever it stands', () => {
    const token = ['xoxb', '123', 'aBc'].join('-');
    const written = lines(false, (log) => {
      log.error({ err: new Error(`bad ${token}`), deep: { list: [token] } }, `failed with ${token}`);
    }).join('');
    expect(written).toContain('[redacted]');
    expect(written).not.toContain('aBc');
  });

  it('writes no password of an address, nor what opens one, and one line for each call whatever is logged', () => {
    const address = 'https://ann:s3cret@slack.test/api/?token=t0ken';
    const hook = 'https://hooks.slack.com/commands/T0HOME/1/h00k';
    const written = lines(false, (log) => {
      log.error(
        { err: new Error(`no "${address}" there`), user: 'U0ANN\n{"level":"fatal"}' },
        `failed at ${hook}\nfaked`,
      );
    });
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd()).not.toMatch(/s3cret|t0ken|h00k|\n/);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 'error', user: 'U0ANN\n{"level":"fatal"}' });
  });
});
