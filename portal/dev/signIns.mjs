// Sign-ins, places, activity and recovery that are pretended.
import { ok } from './answers.mjs';
import * as data from './data.mjs';

const hour = 3_600_000;
const ago = (ms) => new Date(Date.now() - ms).toISOString();
const place = (city, country, countryCode, latitude, longitude) => ({
  city,
  country,
  countryCode,
  position: { latitude, longitude, radiusKm: 20 },
});
const porto = place('Porto', 'Portugal', 'PT', 41.15, -8.61);

const places = [
  { place: place('Göteborg', 'Sweden', 'SE', 57.7, 11.97), signIns: 143, unusual: 0, last: ago(0) },
  { place: place('Stockholm', 'Sweden', 'SE', 59.33, 18.06), signIns: 12, unusual: 0, last: ago(90 * hour) },
  { place: porto, signIns: 1, unusual: 1, last: ago(27 * hour) },
  {
    place: place('Boston', 'United States', 'US', 42.36, -71.06),
    signIns: 4,
    unusual: 0,
    last: ago(900 * hour),
  },
];

const flags = [
  {
    reason: 'right-password-wrong-second-factor',
    sentence: 'The password was right, the second step was not, and the network is new to your account.',
    facts: {},
  },
  { reason: 'new-country', sentence: 'The first sign-in from Portugal.', facts: {} },
];

const change = (id, at, area, type, title, subject, more) => ({
  id,
  occurredAt: ago(at),
  type,
  area,
  title,
  subject,
  actor: { kind: 'self' },
  browser: { name: 'Edge', version: '140' },
  operatingSystem: { name: 'Windows', version: '11' },
  ip: '192.0.2.17',
  transaction: 't1',
  details: {},
  ...more,
});

const changes = [
  change(
    'c1',
    2 * hour,
    'security-info',
    'security-info.method-added',
    'Sign-in method added',
    'Work laptop',
  ),
  change('c2', 26 * hour, 'device', 'device.enabled', 'Device enabled', 'MAJA-OLD-TABLET', {
    actor: { kind: 'admin' },
  }),
  change('c3', 28 * hour, 'privacy', 'privacy.terms-accepted', 'Terms of use accepted', 'Shared facilities'),
];

const steps = ['end-sessions', 'change-password', 'review-methods', 'review-devices'];

export function signInRoutes(how) {
  const all = data.signIns();
  Object.assign(all[3], { location: porto, flags, needsReview: true });
  const taken = {};
  const find = (id) => all.find((one) => one.id === id);
  const waiting = () => all.filter(({ needsReview }) => needsReview).length;
  const recovery = (id) => ({
    signInId: id,
    transaction: '0198c0de-0000-7000-8000-000000000000',
    startedAt: ago(0),
    completedAt: null,
    steps: steps.map((step) => ({ step, outcome: taken[step] ?? null })),
    changesSince: changes.slice(0, 2),
  });

  function list(request) {
    const query = new URL(request.url, 'http://mock').searchParams;
    const at = Number(query.get('cursor') ?? 0);
    const words = (query.get('q') ?? '').toLowerCase();
    const found = all.filter(
      (one) =>
        (!query.get('outcome') || one.outcome === query.get('outcome')) &&
        (!query.get('unusual') || one.flags) &&
        (!query.get('from') || one.occurredAt >= query.get('from')) &&
        JSON.stringify(one).toLowerCase().includes(words),
    );
    const next = found.length > at + 20 ? String(at + 20) : null;
    return ok(how().empty ? { items: [], next: null } : { items: found.slice(at, at + 20), next });
  }

  function activity() {
    const signIns = all.map((signIn) => ({ ...signIn, kind: 'sign-in', signIn }));
    const items = [...signIns, ...changes.map((one) => ({ ...one, kind: 'change', change: one }))];
    items.sort((one, other) => other.occurredAt.localeCompare(one.occurredAt));
    return ok({ items: items.slice(0, 20), next: null });
  }

  function review([id], { verdict }) {
    return ok(Object.assign(find(id), { needsReview: false, review: { verdict, at: ago(0) } }));
  }

  function take([id, step], { outcome }) {
    taken[step] = outcome;
    return ok(recovery(id));
  }

  const retention = { days: 90, chosenDays: null, organizationDays: null, shortestDays: 7, longestDays: 90 };

  const summary = () =>
    ok({
      lastSuccess: how().empty ? null : all[0],
      failuresLast30Days: how().empty ? 0 : 2,
      needsReview: how().empty ? 0 : waiting(),
      places: how().empty ? [] : places,
      attribution: 'IP geolocation by DB-IP.com (CC BY 4.0).',
    });

  return [
    ['GET /sign-ins/summary', summary],
    ['GET /sign-ins/retention', () => ok(retention)],
    [
      'PUT /sign-ins/retention',
      (_, { days }) => ok(Object.assign(retention, { days: days ?? 90, chosenDays: days })),
    ],
    ['GET /sign-ins', (_, __, request) => list(request)],
    ['GET /activity', activity],
    ['POST /sign-ins/:id/review', review],
    ['GET /sign-ins/:id/recovery', ([id]) => ok(recovery(id))],
    ['PUT /sign-ins/:id/recovery/steps/:step', take],
    ['GET /sign-ins/:id', ([id]) => ok(find(id))],
  ];
}
