import type { ColumnType, TableShape } from '../table-shape.js';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT NOT NULL',
  'text?': 'TEXT',
  integer: 'INTEGER NOT NULL',
  'integer?': 'INTEGER',
  bytes: 'BLOB NOT NULL',
  'bytes?': 'BLOB',
};

/** The statements that make a table, for a migration. */
export function createTable({
  name,
  columns,
  key,
  isNumbered,
  unique = [],
  indexes = {},
  parents = {},
}: TableShape): string {
  const defined = Object.entries(columns).map(([column, type]) => {
    if (isNumbered && key.includes(column)) return `"${column}" INTEGER PRIMARY KEY AUTOINCREMENT`;
    const parent = parents[column];
    return `"${column}" ${types[type]}${parent ? ` REFERENCES ${parent} ON DELETE CASCADE` : ''}`;
  });
  const rules = [
    ...(isNumbered ? [] : [`PRIMARY KEY (${list(key)})`]),
    ...unique.map((together) => `UNIQUE (${list(together)})`),
  ];
  const table = `CREATE TABLE ${name} (${[...defined, ...rules].join(', ')})${isNumbered ? '' : ' WITHOUT ROWID'};`;
  const made = Object.entries(indexes).map(([index, of]) => `CREATE INDEX ${index} ON ${name} (${list(of)});`);
  return [table, ...made].join('\n');
}

function list(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
