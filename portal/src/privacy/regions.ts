/** Languages and regions to choose from; the browser knows their names. */
export const spokenLanguages = [
  'ar',
  'da',
  'de',
  'en',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'is',
  'it',
  'ja',
  'ku',
  'lt',
  'lv',
  'nb',
  'nl',
  'nn',
  'pl',
  'pt',
  'ro',
  'ru',
  'se',
  'so',
  'sv',
  'tr',
  'uk',
  'zh',
];

const formats = [
  'da-DK',
  'de-AT',
  'de-CH',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IE',
  'en-SE',
  'en-US',
  'es-ES',
  'et-EE',
  'fi-FI',
  'fr-CH',
  'fr-FR',
  'is-IS',
  'it-IT',
  'lt-LT',
  'lv-LV',
  'nb-NO',
  'nl-NL',
  'nn-NO',
  'pl-PL',
  'pt-PT',
  'sv-FI',
  'sv-SE',
];

type Option = [value: string, name: string];

export function regionalFormats(current: string, language: string): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return withCurrent(formats, current)
    .map((code): Option => [code, names.of(code) ?? code])
    .sort(([, one], [, other]) => one.localeCompare(other, language));
}

export function timeZones(current: string): Option[] {
  return withCurrent(Intl.supportedValuesOf('timeZone'), current).map((zone) => [
    zone,
    zone.replaceAll('_', ' '),
  ]);
}

/** What the service has already is among the choices, even if the browser doesn't know it. */
function withCurrent(choices: string[], current: string) {
  return choices.includes(current) ? choices : [current, ...choices];
}
