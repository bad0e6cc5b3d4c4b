import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFollowUp } from '../../src/answer/conversation/read-follow-up.js';
import { propertyRuns } from '../set-up/test-sizes.js';

/**
 * Conversations, one a line: language | first question | words that answered it, if any | what is said next → how it is
 * read (`–`: as it stands) | what is said after that → …
 */
const conversations = `
en | Where will the Interpol General Assembly be held? | Marrakech | and when? → when will the Interpol General Assembly be held? | and why there? → why will the Interpol General Assembly be held?
en | Where will the Interpol General Assembly be held? | Marrakech | when exactly? → when will the Interpol General Assembly be held?
en | Where will the Interpol General Assembly be held? | | when → when will the Interpol General Assembly be held?
en | Where will the Interpol General Assembly be held? | Marrakech | in which year? → in which year will the Interpol General Assembly be held?
en | Where will the Interpol General Assembly be held? | Marrakech | who attends it? → who attends Interpol General Assembly?
en | What is NAUSS? | | who leads it? → who leads NAUSS? | and when was it founded? → when was NAUSS founded? | where is it located? → where is NAUSS located?
en | What is NAUSS? | | who is its president? → who is NAUSS’s president?
en | Who is the president of Interpol? | Ahmed Naser Al Raisi | what did he praise? → what did Ahmed Naser Al Raisi praise? | and where was he born? → where was Ahmed Naser Al Raisi born?
en | Who is the president of Interpol? | Ahmed Naser Al Raisi | how old is he? → how old is Ahmed Naser Al Raisi?
en | Who is the president of Interpol? | Ahmed Naser Al Raisi | who is his deputy? → who is Ahmed Naser Al Raisi’s deputy?
en | Who is the president of Interpol? | Ahmed Naser Al Raisi | and the secretary general? → Who is the secretary general of Interpol?
en | Who is the president of Interpol? | Ahmed Naser Al Raisi | and of NAUSS? → Who is the president of NAUSS?
en | Who is the president of NAUSS? | | Interpol? → Who is the president of Interpol?
en | Where was the conference held in 2023? | Tangier | and in 2025? → Where was the conference held in 2025? | 2024? → Where was the conference held in 2024?
en | Where was the conference held in 2023? | Tangier | what about 2025? → Where was the conference held in 2025?
en | Where was the conference held in 2023? | Tangier | in 2025? → Where was the conference held in 2025?
en | Where was the conference held? | Tangier | why? → why was the conference held?
en | Where was the conference held? | Tangier | who opened it? → who opened the conference?
en | Where was the conference held? | Tangier | how long did it last? → how long did the conference last?
en | Where was the conference held? | Tangier | and the workshop? → Where was the workshop held?
en | Where was the conference held? | Tangier | how many people came? → –
en | Which countries took part in the conference? | Morocco | how many? → how many countries took part in the conference? | which ones? → which countries took part in the conference?
en | Which countries took part in the conference? | Morocco | how many of them? → how many of the countries that took part in the conference?
en | Which countries took part in the conference? | Morocco | which of them won? → which of the countries that took part in the conference won?
en | What did Morocco present? | | what about Jordan? → What did Jordan present? | and Saudi Arabia? → What did Saudi Arabia present?
en | What did Morocco present? | | Jordan? → What did Jordan present?
en | How many people live in Germany? | | and in France? → How many people live in France? | what about Spain? → How many people live in Spain?
en | When was the 2022 World Cup? | | where was it held? → where was 2022 World Cup held?
en | When was the 2022 World Cup? | | who hosted the 2018 World Cup? → –
en | Which film won the first prize? | | who directed it? → who directed the film that won the first prize?
en | Which film won the first prize? | | and the second prize? → Which film won the second prize?
en | Who won the first prize at the fair? | | and the second prize? → Who won the second prize at the fair?
en | Where did the conference take place? | Tangier | who opened it? → who opened the conference?
en | Where will the assembly be held? | Marrakech | what did he praise? → what did the assembly praise?
en | Who won the award for the best film? | Morocco | why did they win it? → why did Morocco win it?
en | Who founded Acme Robotics? | Maria Lopez | when did she found it? → when did Maria Lopez found it?
en | Who founded Acme Robotics? | Maria Lopez | and who runs it now? → who runs Acme Robotics now?
en | Who founded Acme Robotics? | | when did she found it? → when did Acme Robotics found it?
en | Who wrote the budget brief? | Anna Keller | what does it say about schools? → what does the budget brief say about schools?
en | Who leads the treasury? | Anna Keller | Where was the conference held? → –
en | Who leads the treasury? | Anna Keller | tell me when she was appointed → tell me when Anna Keller was appointed?
en | Who leads the treasury? | Anna Keller | How many people died in the Al Haouz earthquake? → – | and where? → where people died in the Al Haouz earthquake?
en | Did Morocco win the award? | | When was the conference of police leaders in Tangier opened? → –
fr | Où se tiendra l’assemblée générale d’Interpol ? | Marrakech | et quand ? → quand se tiendra l’assemblée générale d’Interpol? | pourquoi ? → pourquoi se tiendra l’assemblée générale d’Interpol?
fr | Qu’est-ce que la NAUSS ? | | qui la dirige ? → qui NAUSS dirige?
fr | Qu’est-ce que la NAUSS ? | | où se trouve-t-elle ? → où se trouve NAUSS? | quand a-t-elle été fondée ? → quand a NAUSS été fondée?
fr | Qu’est-ce que la NAUSS ? | | qui est son président ? → qui est président de NAUSS?
fr | Quand se tient l’Assemblée générale d’Interpol ? | | où est son siège ? → où est siège de Assemblée générale d’Interpol?
fr | Qui est le président d’Interpol ? | Ahmed Naser | où est-il né ? → où est Ahmed Naser né?
fr | Qui est le président d’Interpol ? | Ahmed Naser | et le secrétaire général ? → Qui est le secrétaire général d’Interpol?
fr | Où a eu lieu la conférence en 2023 ? | | et en 2025 ? → Où a eu lieu la conférence en 2025?
fr | Combien de pays ont participé à la conférence ? | | lesquels ? → quels pays ont participé à la conférence?
fr | Qu’a présenté le Maroc ? | | et la Jordanie ? → Qu’a présenté la Jordanie?
fr | Qui a gagné le prix ? | | Où se trouve le siège de la banque centrale ? → –
de | Wo findet die Versammlung von Interpol statt? | | und wann? → wann findet die Versammlung von Interpol statt? | warum dort? → warum findet die Versammlung von Interpol statt?
de | Wo findet die Versammlung von Interpol statt? | | in welchem Jahr? → in welchem Jahr findet die Versammlung von Interpol statt?
de | Was ist die NAUSS? | | wo liegt sie? → wo liegt NAUSS? | wer ist ihr Präsident? → wer ist Präsident von NAUSS?
de | Wer ist der Präsident von Interpol? | Ahmed Naser | wo wurde er geboren? → wo wurde Ahmed Naser geboren?
de | Wer ist der Präsident von Interpol? | | und der Generalsekretär? → Wer ist der Generalsekretär von Interpol?
de | Wo fand die Konferenz 2023 statt? | | und 2025? → Wo fand die Konferenz 2025 statt?
de | Welche Länder nahmen an der Konferenz teil? | | wie viele? → wie viele Länder nahmen an der Konferenz teil?
de | Was zeigte Marokko? | | und Jordanien? → Was zeigte Jordanien?
de | Was zeigte Marokko? | | Wer leitet das Finanzministerium von Bayern? → –
es | ¿Dónde se celebrará la asamblea de Interpol? | | ¿y cuándo? → cuándo se celebrará la asamblea de Interpol? | ¿por qué? → por qué se celebrará la asamblea de Interpol?
es | ¿Dónde se celebrará la asamblea de Interpol? | | ¿en qué año? → en qué año se celebrará la asamblea de Interpol?
es | ¿Qué es la NAUSS? | | ¿dónde está? → dónde está NAUSS? | ¿quién es su presidente? → quién es presidente de NAUSS?
es | ¿Quién es el presidente de Interpol? | Ahmed Naser | ¿dónde nació? → dónde nació Ahmed Naser?
es | ¿Quién es el presidente de Interpol? | | ¿y el secretario general? → ¿Quién es el secretario general de Interpol?
es | ¿Dónde se celebró la conferencia en 2023? | | ¿y en 2025? → ¿Dónde se celebró la conferencia en 2025?
es | ¿Qué presentó Marruecos? | | ¿y Jordania? → ¿Qué presentó Jordania?
es | ¿Qué presentó Marruecos? | | ¿Quién dirige el ministerio de finanzas de Perú? → –
ar | أين ستعقد الجمعية العامة للإنتربول؟ | | ومتى؟ → متى ستعقد الجمعية العامة للإنتربول؟ | لماذا؟ → لماذا ستعقد الجمعية العامة للإنتربول؟
ar | ما هي جامعة نايف؟ | | من يرأسها؟ → من يرأس جامعة نايف؟
ar | ما هي جامعة نايف؟ | | أين تقع؟ → أين تقع جامعة نايف؟
ar | من هو رئيس الإنتربول؟ | أحمد ناصر | أين ولد؟ → أين ولد أحمد ناصر؟
ar | أين عقد المؤتمر في 2023؟ | | وفي 2025؟ → أين عقد المؤتمر في 2025؟
ar | ماذا قدم المغرب؟ | | والأردن؟ → ماذا قدم الأردن؟
ar | ماذا قدم المغرب؟ | | من هو وزير المالية في مصر؟ → –
`;

const rows = conversations
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

it.each(rows)('%s: after "%s" (%s), "%s"', (language = '', first = '', answer = '', ...turns) => {
  let previous: { question: string; answer?: string } = { question: first, ...(answer !== '' && { answer }) };
  for (const turn of turns) {
    const [said = '', read = ''] = turn.split(' → ');
    const readAs = readFollowUp(said, previous, language);
    expect(readAs ?? '–').toBe(read);
    // The words that answer a further question are not part of the table; who was meant goes on being named.
    previous = { question: readAs ?? said, ...(answer !== '' && { answer }) };
  }
});

it('is tried with at least 60 conversations', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

it('never throws, whatever was said before and is said now', () => {
  const words = fc.constantFrom(
    'and',
    'who',
    'it',
    'its',
    'the',
    'of',
    'Interpol',
    '2025',
    'et',
    'son',
    'lesquels',
    'wer',
    'su',
    'من',
    '(',
    '*',
    '?',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      text,
      fc.option(text),
      fc.constantFrom('en', 'fr', 'de', 'es', 'ar', 'und'),
      (said, question, answer, language) => {
        const readAs = readFollowUp(said, { question, ...(answer !== null && { answer }) }, language);
        expect(['string', 'undefined']).toContain(typeof readAs);
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});
