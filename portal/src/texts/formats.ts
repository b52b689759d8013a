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

/** What the person chose: the conventions of which region, and whose clock. */
export interface Region {
  regionalFormat: string;
  timeZone: string;
}

/** Dates and numbers in the language of the page, written as the chosen region, or else the browser's, does. */
export function formats(language: string, chosen?: Region, justNow?: string) {
  const region = localeOf(language, chosen?.regionalFormat);
  const timeZone = knownZone(chosen?.timeZone);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone });
  const dateTime = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const time = new Intl.DateTimeFormat(region, { timeStyle: 'short', timeZone });
  const weekday = new Intl.DateTimeFormat(region, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone });
  /** As the calendar counts, not by 24 hours. */
  const daysBetween = (at: number, now: number) =>
    (Date.parse(calendar.format(at)) - Date.parse(calendar.format(now))) / day;
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });

  return {
    date: (iso: string) => date.format(new Date(iso)),
    dateTime: (iso: string) => dateTime.format(new Date(iso)),
    time: (iso: string) => time.format(new Date(iso)),
    number: (value: number) => new Intl.NumberFormat(region).format(value),
    list: (values: string[]) => list.format(values),
    /** What a language calls a language. */
    languageName: (code: string, spoken: string) =>
      sentenceCase(new Intl.DisplayNames(spoken, { type: 'language' }).of(code) ?? code),
    country: (code: string) => countries.of(code) ?? code,
    /** Less than a minute ago is `justNow`: “last used now” is nothing that one says. */
    ago: (iso: string, now: number) =>
      ago(relative, Date.parse(iso), now, daysBetween) ?? justNow ?? relative.format(0, 'second'),
    day(iso: string, now: number) {
      const days = daysBetween(Date.parse(iso), now);
      if (days === 0 || days === -1) return sentenceCase(relative.format(days, 'day'));
      return sentenceCase((days > -300 ? weekday : date).format(new Date(iso)));
    },
  };
}

function localeOf(language: string, regionalFormat?: string) {
  try {
    const region = regionalFormat && new Intl.Locale(regionalFormat).region;
    if (region) return `${language}-${region}`;
  } catch {
    // Not a locale that this browser knows: its own will do.
  }
  return (
    navigator.languages.find((one) => one.startsWith(language)) ?? (language === 'en' ? 'en-GB' : language)
  );
}

function knownZone(timeZone?: string) {
  try {
    return timeZone && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

type Days = (at: number, now: number) => number;

function ago(relative: Intl.RelativeTimeFormat, at: number, now: number, daysBetween: Days) {
  const [unit, size] = units.find(([, length]) => Math.abs(at - now) >= length) ?? [];
  if (!unit || !size) return undefined;
  if (unit === 'day') return relative.format(daysBetween(at, now), 'day');
  return relative.format(Math.trunc((at - now) / size), unit);
}

export function sentenceCase(text: string) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
