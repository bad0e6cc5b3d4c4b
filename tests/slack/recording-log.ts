import type { Log } from '../../src/domain.js';

interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface RecordingLog extends Log {
  readonly lines: readonly LogLine[];
  /** Everything that was logged, as one text. */
  text(): string;
}

export function createRecordingLog(): RecordingLog {
  const lines: LogLine[] = [];
  return { lines, text: () => JSON.stringify(lines), ...createChild(lines, {}) };
}

function createChild(lines: LogLine[], bound: object): Log {
  const at = (level: LogLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields: { ...bound, ...fields }, message });
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => createChild(lines, { ...bound, ...fields }),
  };
}
