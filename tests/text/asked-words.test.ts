import { describe, expect, it, onTestFinished } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

/** Asks articles that say little else: what is asked is answered by the sentence with the same thing in it, or by none. */
async function ask(text: string, question: string): Promise<string | undefined> {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('a.md', text), articleFile('b.md', others)]);
  const reply = await bot.asking.ask({ viewer: member, question });
  return reply.kind === 'cited' ? reply.citations[0]?.quote : undefined;
}

const others = '# House\n\nThe gym opens at six. Towels are free. The stairs are swept daily. Keys hang by the door.\n';

const releases =
  'Version 4.7.0 adds maps. Version 4.7.2 mends the printer. Version 4.17.2 drops old phones. Build 4.7.20 adds charts.';
const teams =
  'The C++ group meets in Oslo. The C# group meets in Bergen. The .NET group meets in Moss. The C group meets in Voss.';
const parts =
  'Part 00721 is a bolt of brass. Part 721 is a nut of steel. Norm 71034-5-12 covers dust. Norm 71034-5-19 covers rain.';
const contacts =
  'You reach the ferry desk at (212) 555-0188. Complaints go to office@oak.example by mail. The desk is white.';
const tower = 'The mast is 85 m tall. The path is 14 km long. Dues rose by 9% in May. Orvel raised $4m in spring.';

describe('asking for what is written in another way', () => {
  it.each([
    [releases, 'What does version 4.7.2 mend?', '4.7.2 mends'],
    [teams, 'Where does the C++ group meet?', 'The C++ group'],
    [teams, 'Where does the C group meet?', 'The C group'],
    [teams, 'Where does the .net group meet?', '.NET'],
    [parts, 'What is part 00721?', '00721'],
    [parts, 'What is part 721?', 'Part 721'],
    [parts, 'What does norm 71034-5-19 cover?', 'covers rain'],
    [contacts, 'What is the telephone number of the ferry desk?', '555-0188'],
    [contacts, 'What is the e-mail address for complaints?', 'office@oak.example'],
    [tower, 'How many kilometres long is the path?', '14 km'],
    [tower, 'How many metres tall is the mast?', '85 m'],
    [tower, 'By what percentage did dues rise?', '9%'],
    [tower, 'Did Orvel raise 4 million dollars?', 'Orvel raised'],
  ])('%s %s', async (text, question, quote) => expect(await ask(`# A\n\n${text}\n`, question)).toContain(quote));

  it.each([
    [
      'Herr Maurer leitet die Stelle für Lärmschutz. Die Halle ist neu.',
      'Wer leitet die Stelle für den Schutz vor Lärm?',
      'Lärmschutz',
    ],
    ['Das Kinderbüro schließt um 15 Uhr. Die Halle ist neu.', 'Wann schließt das Büro für Kinder?', 'Kinderbüro'],
    ['Der Weg ist 14 km lang. Die Halle ist neu.', 'Wie viele Kilometer ist der Weg lang?', '14 km'],
  ])('%s %s', async (text, question, quote) =>
    expect(await ask(`---\nlanguage: de\n---\n# Haus\n\n${text}\n`, question)).toContain(quote),
  );

  it('finds Korean nouns and verbs whatever is written onto them', async () => {
    const text = '# 안내\n\n도서관은 월요일에 쉽니다. 수영장은 오전에 열립니다. 우체국은 역 앞에 있습니다.\n';
    expect(await ask(text, '수영장이 언제 열립니까?')).toContain('수영장은');
  });

  it('takes nothing from a web address', async () => {
    const text =
      '# Club\n\nRowers meet in the shed, see https://oak.example/rowers/2019/77 for names. The shed is dry.\n';
    expect(await ask(text, 'How many rowers does the club have?')).toBeUndefined();
    expect(await ask(text, 'Where is the oak example?')).toBeUndefined();
  });
});
