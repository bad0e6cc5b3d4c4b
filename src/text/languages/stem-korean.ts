/** Particles and endings that are written onto a word, and the syllables that they leave of it at least. */
const endings = [
  { fewest: 1, list: '나요 아요 어요 여요 세요 는지 는다 는' },
  {
    fewest: 2,
    list: `으로부터 에게서 에서는 에서도 에서의 으로는 으로도 까지는 까지의 부터는 이라는 이라고 라고는 께서는 이에요 인가요 에서 에게 에는 에도 에만 에의
      으로 부터 까지 마다 보다 처럼 만큼 조차 마저 밖에 께서 한테 하고 하는 하며 하면 하여 해서 한다 했다 해요 되는 되어 된다 됐다 이나 며 이고 이란 라는 라고
      과의 와의 들은 들이 들을 들의 예요 이다 으면 은 이 가 을 를 에 의 와 과 로 도 만 랑 고 다`,
  },
].flatMap(({ fewest, list }) => list.split(/\s+/).map((ending) => ({ ending, fewest })));
endings.sort((a, b) => b.ending.length - a.ending.length);

const polite = /^(.*)(.)(?:니다|니까)$/u;
const tense = /(?<=.)[았었였]$/u;
const light = /(?<=..)[하되했됐]$|(?<=.)(?:하셨|되셨)$/u;

/** Syllables are numbered by their letters; this many differ in the last one alone, and of these the 17th is a "b". */
const firstSyllable = 0xac00;
const finals = 28;
const finalB = 17;

/**
 * Stem of a normalised Korean word: without the particles or the ending that are written onto it, so that "식당은" and
 * "식당에서", "닫습니까" and "닫았습니다" meet. A short noun keeps what could be its own end.
 */
export function stemKorean(word: string): string {
  if (!/\p{sc=Hangul}$/u.test(word)) return word;
  const verb = politeStem(word);
  return verb ?? withoutEnding(withoutEnding(word));
}

/** Of "닫습니다", "갑니다", "갱신합니다": "닫", "가", "갱신". */
function politeStem(word: string): string | undefined {
  const [, before = '', syllable = ''] = polite.exec(word) ?? [];
  const code = syllable.charCodeAt(0) - firstSyllable;
  if (syllable === '' || code % finals !== finalB) return undefined;
  const stem = syllable === '습' ? before : before + String.fromCharCode(firstSyllable + code - finalB);
  return stem.replace(light, '').replace(tense, '') || word;
}

function withoutEnding(word: string): string {
  const found = endings.find(({ ending, fewest }) => word.length - ending.length >= fewest && word.endsWith(ending));
  return found === undefined ? word : word.slice(0, -found.ending.length);
}
