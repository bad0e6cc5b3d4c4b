/**
 * Where an edge writes what happened: fields first, then one sentence. Never a token; a question only under `question`.
 */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** A log that adds `fields` to those of each line. */
  child(fields: object): Log;
}
