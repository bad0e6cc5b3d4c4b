import type { ImportReport } from '../../domain.js';

/** Imports one after the other as one. */
export function sumUpImports(reports: readonly ImportReport[]): ImportReport {
  return {
    added: reports.flatMap(({ added }) => added),
    changed: reports.flatMap(({ changed }) => changed),
    unchanged: reports.flatMap(({ unchanged }) => unchanged),
    refused: reports.flatMap(({ refused }) => refused),
    noted: reports.flatMap(({ noted }) => noted),
    sentences: reports.reduce((sum, { sentences }) => sum + sentences, 0),
  };
}
