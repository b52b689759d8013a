// What the mock gateway answers with at first.
import { ago, day, hour, minute } from './clock.mjs';

const edge = { name: 'Edge', version: '140' };
const windows = { name: 'Windows', version: '11' };
const gothenburg = { country: 'Sweden', countryCode: 'SE', city: 'Göteborg' };

export const terms = () => [
  {
    id: 't1',
    title: 'Acceptable use of IT resources',
    organizationId: 'o1',
    language: 'en',
    version: '3',
    publishedAt: ago(9 * day),
    required: true,
    accepted: { version: '2', acceptedAt: ago(500 * day) },
  },
  {
    id: 't2',
    title: 'Shared computing facilities',
    organizationId: 'o2',
    language: 'en',
    version: '1',
    publishedAt: ago(320 * day),
    required: true,
    accepted: { version: '1', acceptedAt: ago(300 * day) },
  },
];

export const termsDocument = (id, language) => ({
  id,
  version: id === 't1' ? '3' : '1',
  language,
  title: terms().find((one) => one.id === id)?.title,
  html: `<p>These terms say what you may do with the computers, networks and services of the university.</p>
    <h2>What you may do</h2><p>Use them for studies, research and work, and for private things in between, as long as nobody is disturbed.</p>
    <h2>What you must not do</h2><ul><li>Share your password.</li><li>Use somebody else’s account.</li><li>Disturb others’ work.</li></ul>
    <h2>What we do</h2><p>We keep logs for 90 days. Whoever breaks these terms can lose access.</p>`,
});

const signIn = (n, at, more = {}) => ({
  id: `s${n}`,
  occurredAt: ago(at),
  outcome: 'success',
  failedStep: null,
  failureReason: null,
  application: { id: 'konto-portal', name: 'My Account' },
  browser: edge,
  operatingSystem: windows,
  deviceKind: 'laptop',
  location: gothenburg,
  ip: '192.0.2.17',
  network: 'Fjord University',
  method: 'password',
  steps: [{ method: 'password', at: ago(at), succeeded: true }],
  sessionId: `session-${n}`,
  acr: 'urn:konto:acr:single-factor',
  interactive: true,
  unusual: [],
  ...more,
});

const failed = (at, failedStep, failureReason, steps) => ({
  outcome: 'failure',
  failedStep,
  failureReason,
  steps: steps.map(([method, succeeded]) => ({ method, at: ago(at), succeeded })),
});

export const signIns = () => [
  signIn(1, 2 * minute),
  signIn(2, 3 * minute, failed(3 * minute, 'password', 'wrong-password', [['password', false]])),
  signIn(3, 5 * hour, {
    application: { id: 'mail', name: 'Mail' },
    deviceKind: 'phone',
    browser: { name: 'Firefox', version: '145' },
    operatingSystem: { name: 'Android', version: '16' },
    ip: '198.51.100.4',
    network: 'Example Mobile',
  }),
  signIn(4, 27 * hour, {
    ...failed(27 * hour, 'second-factor', 'wrong-code', [
      ['password', true],
      ['authenticator-app', false],
    ]),
    location: { country: 'Portugal', countryCode: 'PT', city: 'Porto' },
    ip: '203.0.113.80',
    network: 'Example Telecom',
  }),
  signIn(5, 30 * hour, { location: null, ip: '10.1.2.3', network: null }),
  ...Array.from({ length: 40 }, (_, n) => signIn(n + 6, (2 + n) * day + hour)),
];

export const sessions = () => [
  {
    id: 'b1',
    startedAt: ago(2 * minute),
    lastSeenAt: ago(0),
    current: true,
    ip: '192.0.2.17',
    browser: edge,
    operatingSystem: windows,
    applications: [{ id: 'konto-portal', name: 'My Account' }],
  },
  {
    id: 'b2',
    startedAt: ago(5 * hour),
    lastSeenAt: ago(40 * minute),
    current: false,
    ip: '198.51.100.4',
    browser: { name: 'Firefox', version: '145' },
    operatingSystem: { name: 'Android', version: '16' },
    applications: [{ id: 'mail', name: 'Mail' }],
  },
  {
    id: 'b3',
    startedAt: ago(3 * day),
    lastSeenAt: ago(2 * day),
    current: false,
    ip: '192.0.2.90',
    browser: { name: 'Safari', version: '26' },
    operatingSystem: { name: 'iPadOS', version: '17' },
    applications: [],
  },
];
