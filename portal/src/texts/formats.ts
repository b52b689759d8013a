const day = 86_400_000;

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export type Formats = ReturnType<typeof formats>;

/** Dates and numbers as the reader's region writes them. */
export function formats(language: string) {
  const region =
    navigator.languages.find((one) => one.startsWith(language)) ?? (language === 'en' ? 'en-GB' : language);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'long' });
  const dateTime = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(region, { timeStyle: 'short' });
  const weekday = new Intl.DateTimeFormat(region, { weekday: 'long', day: 'numeric', month: 'long' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });

  return {
    date: (iso: string) => date.format(new Date(iso)),
    dateTime: (iso: string) => dateTime.format(new Date(iso)),
    time: (iso: string) => time.format(new Date(iso)),
    number: (value: number) => new Intl.NumberFormat(region).format(value),
    list: (values: string[]) => list.format(values),
    country: (code: string) => countries.of(code) ?? code,
    ago: (iso: string, now: number) => ago(relative, Date.parse(iso), now),
    day: (iso: string, now: number) => dayHeading(iso, now, relative, weekday, date),
  };
}

function ago(relative: Intl.RelativeTimeFormat, at: number, now: number) {
  const [unit, size] = units.find(([, length]) => Math.abs(at - now) >= length) ?? ['second', 1000];
  if (unit === 'second') return relative.format(0, 'second');
  if (unit === 'day') return relative.format(daysBetween(at, now), 'day');
  return relative.format(Math.trunc((at - now) / size), unit);
}

function dayHeading(
  iso: string,
  now: number,
  relative: Intl.RelativeTimeFormat,
  weekday: Intl.DateTimeFormat,
  date: Intl.DateTimeFormat,
) {
  const days = daysBetween(Date.parse(iso), now);
  if (days === 0 || days === -1) {
    return sentenceCase(relative.format(days, 'day'));
  }
  return sentenceCase((days > -300 ? weekday : date).format(new Date(iso)));
}

/** As the calendar counts, not by 24 hours. */
function daysBetween(at: number, now: number) {
  return Math.round((midnight(at) - midnight(now)) / day);
}

function midnight(at: number) {
  return new Date(at).setHours(0, 0, 0, 0);
}

export function sentenceCase(text: string) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
