// What the mock gateway answers with at first. Times are counted back from now.
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const ago = (ms) => new Date(Date.now() - ms).toISOString();

const edge = { name: 'Edge', version: '140' };
const windows = { name: 'Windows', version: '11' };
const gothenburg = { country: 'Sweden', countryCode: 'SE', city: 'Göteborg' };

export const devices = () => [
  {
    id: 'd1',
    displayName: 'MAJA-LAPTOP',
    operatingSystem: { name: 'Windows', version: '11' },
    kind: 'laptop',
    joinType: 'joined',
    manufacturer: 'Lenovo',
    model: 'ThinkPad X1 Carbon',
    managedBy: 'Fjord University',
    state: 'active',
    disabledAt: null,
    compliance: { state: 'compliant', reasons: [] },
    registeredAt: ago(400 * day),
    lastActiveAt: ago(4 * minute),
    lastActiveFrom: { application: 'My Account', ip: '192.0.2.17' },
    recoveryKeys: 2,
    current: true,
  },
  {
    id: 'd2',
    displayName: 'Maja’s phone',
    operatingSystem: { name: 'Android', version: '16' },
    kind: 'phone',
    joinType: 'registered',
    manufacturer: 'Fairphone',
    model: '6',
    managedBy: null,
    state: 'active',
    disabledAt: null,
    compliance: { state: 'not-compliant', reasons: ['screen-lock-off', 'system-outdated'] },
    registeredAt: ago(210 * day),
    lastActiveAt: ago(26 * hour),
  },
  {
    id: 'd3',
    displayName: 'MAJA-OLD-TABLET',
    operatingSystem: { name: 'iPadOS', version: '17' },
    kind: 'tablet',
    joinType: 'registered',
    manufacturer: 'Apple',
    model: 'iPad Air',
    managedBy: null,
    state: 'active',
    disabledAt: null,
    compliance: { state: 'unknown', reasons: [] },
    registeredAt: ago(900 * day),
    lastActiveAt: ago(140 * day),
  },
];

export const organizations = () => ({
  home: {
    id: 'o1',
    name: 'Fjord University',
    domain: 'fjord.example',
    since: ago(1200 * day),
    kind: 'home',
    state: 'active',
    visibleData: ['name', 'email', 'sign-ins', 'devices'],
    privacyStatementUrl: 'https://fjord.example/privacy',
    contact: 'privacy@fjord.example',
    leaving: { allowed: false, reason: null, consequences: [], losses: [] },
  },
  others: [
    {
      id: 'o2',
      name: 'Nordic Research Net',
      domain: 'nordic.example',
      since: ago(300 * day),
      kind: 'guest',
      state: 'active',
      visibleData: ['name', 'email'],
      privacyStatementUrl: 'https://nordic.example/privacy',
      contact: 'help@nordic.example',
      leaving: {
        allowed: true,
        reason: null,
        consequences: ['access-ends', 'services-disconnected', 'invitation-needed'],
        losses: [],
      },
    },
    {
      id: 'o3',
      name: 'Harbour Robotics',
      domain: 'harbour.example',
      since: ago(45 * day),
      kind: 'guest',
      state: 'active',
      visibleData: ['name', 'email'],
      privacyStatementUrl: null,
      contact: 'it@harbour.example',
      leaving: {
        allowed: false,
        reason: 'You are responsible for a running project. Ask it@harbour.example to hand it over.',
        consequences: [],
        losses: [],
      },
    },
  ],
  invitations: [
    {
      id: 'i1',
      organizationId: 'o4',
      name: 'Polar Data Centre',
      domain: 'polar.example',
      kind: 'guest',
      visibleData: ['name', 'email'],
      privacyStatementUrl: 'https://polar.example/privacy',
      expiresAt: ago(-6 * day),
    },
  ],
});

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
