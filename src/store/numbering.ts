import type { SqlWork } from './sql.js';

/** How a database numbers passages. To be asked within a transaction of the lock `articles`. */
export interface Numbering {
  /**
   * Reserves `count` ids of passages that follow one another and were never used; resolves to the first of them. Of
   * none it is the id that the next passage gets.
   */
  nextPassages(count: number): SqlWork<number>;
}
