import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { stemArabic } from '../../src/text/stem-arabic.js';

const stem = (word: string) => stemArabic(normalizeWord(word));

describe('stemArabic', () => {
  it.each([
    ['شرطة', 'الشرطة والشرطة للشرطة بالشرطة فالشرطة كالشرطة شرطتها'],
    ['جامعة', 'الجامعة جامعات والجامعات بالجامعة للجامعة وللجامعة جامعته'],
    ['وزارة', 'الوزارة والوزارة للوزارة وزارات'],
    ['السعودية', 'سعودي والسعودية السعوديين السعوديون'],
    ['رئيس', 'الرئيس ورئيس رئيسها'],
    ['أكاديمية', 'الأكاديمية أكاديمي'],
    ['مقر', 'المقر مقرها ومقرها مقره'],
    ['اللغة', 'لغة للغة واللغة'],
    ['مدير', 'المدير مديرين ومدير'],
    ['الله', 'والله لله بالله'],
    ['وطن', 'الوطن وطنية والوطنية'],
  ])('gives %s and its forms one stem', (word, forms) => {
    for (const form of forms.split(' ')) expect(stem(form)).toBe(stem(word));
  });

  it('keeps letters that are the word’s own', () => {
    expect(stem('وزير')).not.toBe(stem('زير'));
    expect(stem('لبنان')).not.toBe(stem('لبن'));
    expect(stem('مكة')).toBe('مكه');
    expect(stem('والد')).toBe('والد');
  });
});
