import type { Method } from '../api/methods';
import { aMethod } from '../testing/methods';
import { aDevice, ago, day, now, someTerms } from '../testing/people';
import { securityCheckup } from './securityCheckup';

const kinds = (known: Parameters<typeof securityCheckup>[0]) =>
  securityCheckup(known, now).map(({ kind }) => kind);

const infoOf = (...methods: Method[]) => ({ methods });
const summary = { failuresLast30Days: 0, needsReview: 2, places: [] };

describe('securityCheckup', () => {
  it('finds nothing in an account in good shape', () => {
    const terms = [someTerms({ accepted: { version: '3', acceptedAt: ago(day) } })];

    expect(kinds({ terms, devices: [aDevice()] })).toEqual([]);
  });

  it('puts what matters most first', () => {
    const unseen = aDevice({ lastActiveAt: ago(91 * day) });

    expect(kinds({ terms: [someTerms()], devices: [unseen], info: infoOf(), signIns: summary })).toEqual([
      'review',
      'second-step',
      'terms',
      'device',
    ]);
  });

  it('finds a passkey that may have been copied', () => {
    const copied = aMethod({ id: 'm2', type: 'passkey', copySuspectedAt: ago(day) });

    expect(kinds({ info: infoOf(aMethod(), copied), signIns: summary })).toEqual(['review', 'copied']);
  });

  it.each([
    ['nothing but a pass', [aMethod({ type: 'temporary-access-pass' })], ['second-step']],
    ['an unconfirmed method', [aMethod({ state: 'pending' })], ['second-step']],
    ['one method', [aMethod()], ['one-method']],
    ['two methods', [aMethod(), aMethod({ id: 'm2' })], []],
    ['a method and codes', [aMethod(), aMethod({ type: 'recovery-codes', remaining: 9 })], []],
    ['a method and few codes', [aMethod(), aMethod({ type: 'recovery-codes', remaining: 3 })], ['codes']],
  ])('knows what to do with %s', (_, methods, findings) => {
    expect(kinds({ info: infoOf(...methods) })).toEqual(findings);
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
