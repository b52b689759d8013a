import { aDevice, ago, day, now, someTerms } from '../testing/people';
import { securityCheckup } from './securityCheckup';

const kinds = (known: Parameters<typeof securityCheckup>[0]) =>
  securityCheckup(known, now).map(({ kind }) => kind);

describe('securityCheckup', () => {
  it('finds nothing in an account in good shape', () => {
    const terms = [someTerms({ accepted: { version: '3', acceptedAt: ago(day) } })];

    expect(kinds({ terms, devices: [aDevice()] })).toEqual([]);
  });

  it('puts what matters most first', () => {
    const unseen = aDevice({ lastActiveAt: ago(91 * day) });

    expect(kinds({ terms: [someTerms()], devices: [unseen] })).toEqual(['terms', 'device']);
  });

  it('asks for a new version of terms', () => {
    const terms = [someTerms({ accepted: { version: '2', acceptedAt: ago(day) } })];

    expect(kinds({ terms })).toEqual(['terms']);
  });

  it.each([
    ['was seen 89 days ago', { lastActiveAt: ago(89 * day) }],
    ['is disabled', { lastActiveAt: ago(200 * day), state: 'disabled' as const }],
    ['was registered lately and never used', { lastActiveAt: null, registeredAt: ago(day) }],
  ])('leaves alone a device that %s', (_, device) => {
    expect(kinds({ devices: [aDevice(device)] })).toEqual([]);
  });
});
