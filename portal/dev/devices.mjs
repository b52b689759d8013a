// Devices that are pretended; /mock?many=true gives fifty more.
import { ok, stepUp } from './answers.mjs';
import { ago, day, hour, minute } from './clock.mjs';

const devices = () => [
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

const key = '404129-617188-130020-532279-243881-555852-100243-311894';

export function deviceRoutes(how) {
  const few = devices();
  const more = Array.from({ length: 50 }, (_, n) => ({ ...few[1], id: `x${n}`, displayName: `LAB-${n}` }));
  const all = () => (how().empty ? [] : how().many ? [...few, ...more] : few);
  const find = (id) => all().find((one) => one.id === id);

  function search(request) {
    const query = new URL(request.url, 'http://mock').searchParams;
    const from = Number(query.get('cursor') ?? 0);
    const size = Number(query.get('limit') ?? 20);
    const words = (query.get('q') ?? '').toLowerCase();
    const found = all().filter(
      (one) =>
        one.displayName.toLowerCase().includes(words) &&
        (!query.get('state') || one.state === query.get('state')),
    );
    return ok({
      items: found.slice(from, from + size),
      next: found.length > from + size ? String(from + size) : null,
    });
  }

  function disable([id], { reason }) {
    if (how().stepUp) return stepUp();
    return ok(Object.assign(find(id), { state: 'disabled', disabledAt: new Date().toISOString(), reason }));
  }

  function register({ proof, ...told }) {
    const device = { ...few[1], ...told, id: 'own', own: true, registeredAt: new Date().toISOString() };
    few.push(device);
    return device;
  }

  const keys = ['7C2B0D1E-55A4-4F7B-9E62-0B1D9A3C4E5F', '1F9A33B0-0C7D-4B7A-8A11-9D2E6F7A8B9C'];
  const escrowedAt = ago(300 * day);
  return [
    ['GET /devices', (_, __, request) => search(request)],
    ['POST /devices/challenges', () => ok({ nonce: 'pretended', expiresAt: ago(-5 * minute) })],
    ['POST /devices', (_, body) => (how().stepUp ? stepUp() : ok(register(body)))],
    ['PUT /sessions/current/device', () => ok({ deviceId: few.find((one) => one.own)?.id ?? null })],
    ['GET /devices/:id', ([id]) => ok(find(id), { ETag: '"1"' })],
    ['PATCH /devices/:id', ([id], body) => ok(Object.assign(find(id), body), { ETag: '"2"' })],
    ['POST /devices/:id/disable', disable],
    [
      'GET /devices/:id/recovery-keys',
      () => ok({ items: keys.map((id) => ({ id, escrowedAt, lastViewedAt: null })), next: null }),
    ],
    [
      'GET /devices/:id/recovery-keys/:key',
      ([, id]) => (how().stepUp ? stepUp() : ok({ id, key, escrowedAt })),
    ],
  ];
}
