import { expect, it } from 'vitest';
import { stemKorean } from '../../../src/text/languages/stem-korean.js';

it.each([
  ['도서관', '도서관은 도서관이 도서관을 도서관에 도서관에서 도서관에서는 도서관의 도서관으로'],
  ['학교', '학교는 학교가 학교를 학교에서'],
  ['열', '열었습니다 열었습니까'],
  ['닫', '닫습니다 닫습니까 닫았습니다 닫나요 닫는'],
  ['갱신', '갱신합니다 갱신합니까 갱신했습니다 갱신하는 갱신됩니다'],
  ['3월', '3월에 3월은'],
])('%s: %s', (stem, forms) => {
  for (const form of forms.split(' ')) expect(stemKorean(form)).toBe(stem);
});

it('leaves short nouns and other scripts alone', () => {
  for (const word of ['회의', '창고', '지도', 'hotel', '은']) expect(stemKorean(word)).toBe(word);
});
