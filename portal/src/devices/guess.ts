import type { OwnDevice } from '../api/thisDevice';

const systems = [
  ['iPadOS', /iPad/, 'tablet'],
  ['iOS', /iPhone/, 'phone'],
  ['Android', /Android.*Mobile/, 'phone'],
  ['Android', /Android/, 'tablet'],
  ['ChromeOS', /CrOS/, 'laptop'],
  ['Windows', /Windows/, 'laptop'],
  ['macOS', /Mac OS X/, 'laptop'],
  ['Linux', /Linux/, 'laptop'],
] as const;

/** What the browser says about the device that it runs on. Versions it tells wrong, so none is named. */
export function guessed(userAgent: string): Pick<OwnDevice, 'operatingSystem' | 'kind'> {
  const [name, , kind] = systems.find(([, sign]) => sign.test(userAgent)) ?? [
    '',
    undefined,
    'other' as const,
  ];
  return { operatingSystem: { name: name || 'Unknown' }, kind };
}
