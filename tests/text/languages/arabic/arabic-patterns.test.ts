import { describe, expect, it } from 'vitest';
import { arabicPattern } from '../../../../src/text/languages/arabic/arabic-patterns.js';

describe('arabicPattern', () => {
  it.each([
    ['استخدام', 'ستخدم'],
    ['مستخدم', 'ستخدم'],
    ['اكتشاف', 'اكتشف'],
    ['تطوير', 'طور'],
    ['تقارير', 'قرر'],
    ['مشاريع', 'مشروع'],
    ['مصادر', 'مصدر'],
    ['قوانين', 'قانون'],
    ['عوامل', 'عامل'],
    ['وثايق', 'وثيق'],
    ['اسعار', 'سعر'],
    ['حروب', 'حرب'],
  ])('leads %s back to %s', (word, stem) => expect(arabicPattern(word)).toBe(stem));

  it.each(['تاريخ', 'اسلام', 'مجتمع', 'دول', 'مدين'])('knows no pattern of %s', (word) =>
    expect(arabicPattern(word)).toBeUndefined(),
  );
});
