/** One thing for each month, January first. */
export type ByMonth = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** One thing for each day of the week, Sunday first. */
export type ByWeekday = readonly [string, string, string, string, string, string, string];

/** The calendar's names as people write them; several of one month or day are parted by commas. */
export interface CalendarNames {
  /** In full, those of all the language's regions, in every case form. */
  readonly months: ByMonth;
  /** Short ones, which count only beside a number. */
  readonly shortMonths: ByMonth;
  readonly weekdays: ByWeekday;
  readonly shortWeekdays: ByWeekday;
}
