import type { ByMonth, ByWeekday, CalendarNames } from '../contract/calendar.js';

/** Those of Egypt, of the Levant and Iraq, of Morocco and of Algeria. */
const months: ByMonth = [
  'يناير, كانون الثاني, جانفي',
  'فبراير, شباط, فيفري',
  'مارس, آذار',
  'أبريل, نيسان, أفريل',
  'مايو, أيار, ماي',
  'يونيو, حزيران, جوان',
  'يوليو, تموز, يوليوز, جويلية',
  'أغسطس, آب, غشت, أوت',
  'سبتمبر, أيلول, شتنبر',
  'أكتوبر, تشرين الأول',
  'نوفمبر, تشرين الثاني, نونبر',
  'ديسمبر, كانون الأول, دجنبر',
];

const weekdays: ByWeekday = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** Arabic has no short names. */
export const calendar: CalendarNames = {
  months,
  shortMonths: months,
  weekdays,
  shortWeekdays: weekdays,
};
