import { expect, it } from 'vitest';
import { readTables } from '../../house/read-design.js';

const design = `## The house

| Room | Holds |
|---|---|
| \`elsewhere/\` | no table of rooms |

### Rooms of \`src/\`

What is said before the table.

| Room | Holds | May import rooms | May import packages |
|---|---|---|---|
| \`shop/\`, \`desk.ts\` | what is sold | \`store (types)\`, \`text/\` | \`@slack/*\`, \`node:*\` |
| \`text/\` | words | – | – |

### Rooms of \`shop/desk/\`

| Room | Holds | May import |
|---|---|---|
| \`till.ts\` | money, # and all | – |

## Something else

| \`x\` | y | – |
`;

it('reads the tables under their headings, and no others', () => {
  expect(readTables(design)).toEqual([
    {
      folder: '',
      rows: [
        {
          names: ['shop', 'desk.ts'],
          holds: 'what is sold',
          rooms: ['text'],
          typesOnly: ['store'],
          packages: ['@slack/*', 'node:*'],
        },
        { names: ['text'], holds: 'words', rooms: [], typesOnly: [], packages: [] },
      ],
    },
    {
      folder: 'shop/desk',
      rows: [{ names: ['till.ts'], holds: 'money, # and all', rooms: [], typesOnly: [] }],
    },
  ]);
});
