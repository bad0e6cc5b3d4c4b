import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { normalizeWord } from '../../../src/text/normalize.js';
import { stemWord } from '../../../src/text/stem-word.js';

describe('analyzeQuestion', () => {
  it.each([
    ['en', 'Who is the president of Interpol?', 'person'],
    ['en', 'When will the assembly be held?', 'date'],
    ['en', 'In which year did it start?', 'date'],
    ['en', 'Where was the conference held?', 'place'],
    ['en', 'Which countries took part?', 'place'],
    ['en', 'What city hosts the assembly?', 'place'],
    ['en', 'How many Arab countries attended?', 'quantity'],
    ['en', 'How long did the conference last?', 'quantity'],
    ['en', 'What percentage of people agreed?', 'quantity'],
    ['en', 'Why was Morocco chosen?', 'reason'],
    ['en', 'What is NAUSS?', 'definition'],
    ['en', 'What does GCC stand for?', 'definition'],
    ['en', 'Which organizations took part?', 'organization'],
    ['en', 'What did Hammouchi say about cybercrime?', 'other'],
    ['en', 'What is the name of the castle?', 'other'],
    ['en', 'What is the name of the president of France?', 'person'],
    ['ar', 'أي محكمة قالت بأن المعاهدة لم تمنع التأميم؟', 'other'],
    ['en', 'world cup 2022 presentation', 'other'],
    ['fr', 'Qui est le président d’Interpol ?', 'person'],
    ['fr', 'Quand aura lieu l’assemblée générale ?', 'date'],
    ['fr', 'Où s’est tenue la conférence ?', 'place'],
    ['fr', 'Combien de pays ont participé ?', 'quantity'],
    ['fr', 'Qu’est-ce que la NAUSS ?', 'definition'],
    ['fr', 'Pourquoi le Maroc a-t-il été choisi ?', 'reason'],
    ['de', 'Wer leitet Interpol?', 'person'],
    ['de', 'Wie viele Länder nahmen teil?', 'quantity'],
    ['de', 'In welchem Jahr fand sie statt?', 'date'],
    ['es', '¿Quién preside Interpol?', 'person'],
    ['es', '¿En qué ciudad se celebró?', 'place'],
    ['ar', 'من هو رئيس الإنتربول؟', 'person'],
    ['ar', 'متى ستعقد الجمعية العامة؟', 'date'],
    ['ar', 'أين عقد المؤتمر؟', 'place'],
    ['ar', 'كم عدد الدول المشاركة؟', 'quantity'],
    ['ar', 'ما هي الدول التي شاركت؟', 'place'],
  ])('%s: %s asks for a %s', (language, question, type) => {
    expect(analyzeQuestion(question, language).answerType).toBe(type);
  });

  it('keeps each content word once, with where it stands and what it is', () => {
    const query = analyzeQuestion('Which police force did Interpol Interpol found in 1923 for the police?', 'en');
    expect(query.terms.map(({ word, kind }) => [word, kind])).toEqual([
      ['police', 'word'],
      ['force', 'word'],
      ['interpol', 'name'],
      ['found', 'word'],
      ['1923', 'number'],
    ]);
    for (const { start, end, word } of query.terms) expect(query.text.slice(start, end).toLowerCase()).toBe(word);
  });

  it('searches for function words where there is nothing else', () => {
    expect(analyzeQuestion('who are they', 'en').terms.length).toBeGreaterThan(0);
  });

  it('names what is asked about, and the noun that is asked for', () => {
    expect(analyzeQuestion('What does GCC stand for?', 'en').subject).toBe('gcc');
    expect(analyzeQuestion('What is the NAUSS?', 'en').subject).toBe('nauss');
    expect(analyzeQuestion('Who is the president of Interpol?', 'en').subject).toBe('president interpol');
    expect(analyzeQuestion('Which countries took part?', 'en').focus).toEqual(['countri']);
  });

  it.each([
    ['en', 'Who won?', 'who'],
    ['en', 'What did he invent?', 'what'],
    ['en', 'What city hosts the assembly?', 'which'],
    ['en', 'In which year did it start?', 'which'],
    ['en', 'The treaty was signed in which city?', 'which'],
    ['en', 'When was the city where he lived founded?', 'when'],
    ['en', 'Where was it held?', 'where'],
    ['en', 'Why was Morocco chosen?', 'why'],
    ['en', 'How old is she?', 'how'],
    ['en', 'How many countries attended?', 'howMany'],
    ['en', 'Did Morocco win?', 'whether'],
    ['en', 'world cup 2022', 'none'],
    ['fr', 'Quel pays a gagné ?', 'which'],
    ['fr', 'Quelle est la population de Varsovie ?', 'what'],
    ['fr', 'Est-ce que le Maroc a gagné ?', 'whether'],
    ['fr', 'Combien de pays ont participé ?', 'howMany'],
    ['de', 'Wie viele Länder nahmen teil?', 'howMany'],
    ['de', 'Wie lautet der Name?', 'what'],
    ['de', 'In welchem Jahr fand sie statt?', 'which'],
    ['es', '¿Qué se incluye?', 'what'],
    ['es', '¿Por qué fue elegido?', 'why'],
    ['es', '¿Qué ciudad se eligió?', 'which'],
    ['es', 'En cuanto a los barcos, ¿de qué manera se construyen?', 'which'],
    ['es', '¿Cómo se conoce al conjunto?', 'what'],
    ['ar', 'هل فاز المغرب؟', 'whether'],
    ['ar', 'كم عدد الدول؟', 'howMany'],
    ['ar', 'من أين جاء؟', 'where'],
    ['und', 'quo vadis', 'none'],
  ])('%s: %s asks with "%s"', (language, question, word) => {
    expect(analyzeQuestion(question, language).questionWord).toBe(word);
  });

  it.each([
    ['en', 'What Arab countries attended the summit?', 'countries'],
    ['en', 'Which two governing bodies have a veto?', 'bodies'],
    ['en', 'What type of engine drives the ship?', 'engine'],
    ['en', 'What is the name of the castle?', 'castle'],
    ['en', 'How many French colonists were there?', 'colonists'],
    ['fr', 'Quels premiers ministres étaient présents ?', 'ministres'],
    ['fr', 'Combien de pays arabes ont participé ?', 'pays'],
    ['de', 'Welche beiden Verwaltungsorgane haben ein Vetorecht?', 'Verwaltungsorgane'],
    ['de', 'Wie lautet der Name des Alphabets?', 'Alphabets'],
    ['es', '¿Cuál es el principal atributo de la teoría?', 'atributo'],
    ['es', '¿Qué ciudad se eligió?', 'ciudad'],
    ['ar', 'ما هو اسم القلعة النورمانية؟', 'القلعة'],
  ])('%s: %s asks for %s', (language, question, noun) => {
    expect(analyzeQuestion(question, language).head).toBe(stemWord(normalizeWord(noun), language));
  });

  it.each([
    ['en', 'What causes the disease?'],
    ['en', 'Who won?'],
    ['es', '¿Qué causó la necesidad de los tratados?'],
    ['es', '¿Qué completó la tríada?'],
  ])('%s: %s asks for no noun', (language, question) => {
    const query = analyzeQuestion(question, language);
    expect([query.head, query.focus]).toEqual([undefined, []]);
  });

  it.each([
    ['en', 'Which party won when Morocco signed the treaty?', ['won', 'signed']],
    ['de', 'Wo spielte das neue Sommertheater?', ['spielte']],
    ['es', '¿En qué año se fundó la ciudad?', ['fundo']],
    ['fr', 'Quel roi a fondé la ville ?', ['fonde']],
    ['ar', 'متى ستعقد الجمعية العامة؟', ['ستعقد']],
  ])('%s: %s tells its verbs', (language, question, verbs) => {
    const { terms } = analyzeQuestion(question, language);
    expect(terms.filter(({ isVerb }) => isVerb).map(({ word }) => word)).toEqual(verbs);
  });

  it.each(['What is preserved when the lid is closed?', 'Which valve opens where the pipe ends?'])(
    'what only joins tells no type: %s',
    (question) => {
      expect(analyzeQuestion(question, 'en').answerType).toBe('other');
    },
  );

  it.each([
    ['en', 'Where is the stadium located?', ['stadium']],
    ['fr', 'Où se trouve le stade ?', ['stade']],
    ['de', 'Wo befindet sich das Stadion?', ['stadion']],
    ['es', '¿Dónde se encuentra el estadio?', ['estadio']],
    ['es', '¿Durante cuánto tiempo gobernó?', ['goberno']],
    ['es', '¿Qué nombre se le dio al fuerte?', ['dio', 'fuerte']],
    ['en', 'Who found the treasure where it was located?', ['found', 'treasure', 'located']],
  ])('%s: %s expects no word that only asks', (language, question, words) => {
    expect(analyzeQuestion(question, language).terms.map(({ word }) => word)).toEqual(words);
  });

  it('tells German names from other nouns, which have capitals too', () => {
    const namesOf = (question: string) =>
      analyzeQuestion(question, 'de').terms.flatMap(({ kind, word }) => (kind === 'name' ? [word] : []));
    expect(namesOf('Wann wurde Warschau gegründet?')).toEqual(['warschau']);
    expect(namesOf('Welchen Vertrag schloss die EU mit Jean Cauvin in Anatolien?')).toEqual([
      'eu',
      'jean',
      'cauvin',
      'anatolien',
    ]);
    expect(namesOf('Welche Stadt hat die größte Bevölkerung?')).toEqual([]);
  });

  it('takes number words for numbers', () => {
    const [first] = analyzeQuestion('fünf Länder', 'de').terms;
    expect([first?.term, first?.kind]).toEqual(['5', 'number']);
  });

  it('leaves out what only asks', () => {
    const wordsOf = (question: string, language: string) =>
      analyzeQuestion(question, language).terms.map(({ word }) => word);
    expect(wordsOf('What is the name of the castle?', 'en')).toEqual(['castle']);
    expect(wordsOf('Wie viele Länder nahmen teil?', 'de')).toEqual(['lander', 'nahmen', 'teil']);
    expect(wordsOf('¿Cómo se llama el alfabeto?', 'es')).toEqual(['alfabeto']);
  });

  it('tells whether several things are asked for', () => {
    const wantsList = (question: string, language: string) => analyzeQuestion(question, language).wantsList;
    expect(wantsList('Which countries took part?', 'en')).toBe(true);
    expect(wantsList('What causes the disease?', 'en')).toBe(false);
    expect(wantsList('¿Qué país ganó?', 'es')).toBe(false);
    expect(wantsList('Welche Länder nahmen teil?', 'de')).toBe(true);
    expect(wantsList('Welche Stadt ist die größte?', 'de')).toBe(false);
    expect(wantsList('Quel pays a gagné ?', 'fr')).toBe(false);
  });
});
