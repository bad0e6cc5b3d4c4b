import { areDatesApart } from '../values/read-date.js';
import type { ClaimValue } from './claim.js';

type NumberValue = Extract<ClaimValue, { readonly kind: 'number' }>;
type TimeValue = Extract<ClaimValue, { readonly kind: 'time' }>;
type DateValue = Extract<ClaimValue, { readonly kind: 'date' }>;

/** What units that can be told in each other measure, and how much of it each is. */
const measures: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_800],
  year: ['time', 31_557_600],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  metre: ['length', 1],
  km: ['length', 1000],
  mile: ['length', 1609.344],
  foot: ['length', 0.3048],
  gram: ['weight', 1],
  kg: ['weight', 1000],
  tonne: ['weight', 1e6],
  kb: ['data', 1],
  mb: ['data', 1e3],
  gb: ['data', 1e6],
  tb: ['data', 1e9],
};

/** By how much two values may differ that are told in different units, as a share of the larger. */
const mostConverted = 0.07;

/** The same of a value that is told as about so much. */
const mostAbout = 0.25;

/** The same of a number that may be the other one rounded, from `leastRounded` on. */
const mostRounded = 0.05;
const leastRounded = 100;

/** Whether two values are of the same kind and unit, so that they can be compared. */
export function areComparable(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return a.kind === b.kind;
  return a.unit === b.unit || (dimensionOf(a.unit) !== undefined && dimensionOf(a.unit) === dimensionOf(b.unit));
}

/** Whether two comparable values of the same thing can't both be right. */
export function areValuesApart(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return areNumbersApart(a, b);
  if (a.kind === 'time' && b.kind === 'time') return areTimesApart(a, b);
  return a.kind === 'date' && b.kind === 'date' && areDaysApart(a, b);
}

function dimensionOf(unit: string): string | undefined {
  return measures[unit]?.[0];
}

function areNumbersApart(a: NumberValue, b: NumberValue): boolean {
  const [own, other] = [scaled(a), scaled(b)];
  const bounds = new Set([a.bound, b.bound]);
  const isDemanded = a.bound === b.bound && (a.bound === 'least' || a.bound === 'most');
  if (a.bound === b.bound && (a.bound === 'over' || a.bound === 'under')) return false;
  if (!isDemanded && [...bounds].some((bound) => bound !== undefined && bound !== 'about')) {
    return isBeyond(a, own, other) || isBeyond(b, other, own);
  }
  const gap = Math.max(own.low, other.low) - Math.min(own.high, other.high);
  const larger = Math.max(own.high, other.high);
  if (bounds.has('about')) return gap > mostAbout * larger;
  if (a.unit !== b.unit) return gap > mostConverted * larger;
  const mayBeRounded = Math.max(a.high, b.high) >= leastRounded || ![a.low, b.low].every(Number.isInteger);
  return gap > (mayBeRounded && digitCount(a.low) !== digitCount(b.low) ? mostRounded * larger : 0);
}

function scaled({ low, high, unit }: NumberValue): { readonly low: number; readonly high: number } {
  const size = measures[unit]?.[1] ?? 1;
  return { low: low * size, high: high * size };
}

/** Whether what is told lies beyond a bound. */
function isBeyond(
  { bound }: NumberValue,
  own: { readonly low: number },
  told: { readonly low: number; readonly high: number },
) {
  if (bound === 'least' || bound === 'over') return told.high < own.low;
  return (bound === 'most' || bound === 'under') && told.low > own.low;
}

/** Digits of a number without the zeros at its end. */
function digitCount(value: number): number {
  const digits = String(value).replace('.', '').replace(/^0+/, '');
  const zeros = [...digits].reverse().findIndex((digit) => digit !== '0');
  return zeros < 0 ? 0 : digits.length - zeros;
}

/** Of two ranges, as of opening hours, both ends have to agree. */
function areTimesApart(a: TimeValue, b: TimeValue): boolean {
  const turn = a.isHalfDay || b.isHalfDay ? 12 * 60 : 24 * 60;
  const differs = (own: number, other: number) => (own - other) % turn !== 0;
  const isRange = ({ low, high }: TimeValue) => low !== high;
  return isRange(a) === isRange(b) && (differs(a.low, b.low) || differs(a.high, b.high));
}

/** A day that is told with its year may come again in another one. */
function areDaysApart({ date: a }: DateValue, { date: b }: DateValue): boolean {
  const isOtherYear = a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year));
  const hasDay = [a, b].some(({ months, weekdays }) => months.length + weekdays.length > 0);
  return !(isOtherYear && hasDay) && areDatesApart(a, b);
}
