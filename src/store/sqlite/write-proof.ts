/**
 * Throws where the database can't be written. A page is really written: a transaction that is taken back, or that
 * changes nothing, would find no disk full.
 */
export function writeProof(database: { exec(sql: string): void }): void {
  database.exec('UPDATE health SET proofs = proofs + 1');
}
