// Settings and privacy that are pretended. An export takes about ten seconds.
import { none, ok, problem, stepUp } from './answers.mjs';
import * as data from './data.mjs';

const day = 86_400_000;
const at = (ms) => new Date(Date.now() + ms).toISOString();
const areas = [
  'Account and sessions',
  'Security info',
  'Devices',
  'Organizations',
  'Settings & privacy',
  'My sign-ins',
];

const services = () => [
  {
    id: 'mail',
    name: 'Mail',
    connectedAt: at(-300 * day),
    lastUsedAt: at(-day / 4),
    scopes: [
      { id: 'email', text: 'See your mail address' },
      { id: 'offline_access', text: 'Stay connected while you are away' },
    ],
    dataCategories: [{ id: 'email', text: 'Your mail address' }],
  },
  {
    id: 'library',
    name: 'Library',
    connectedAt: at(-40 * day),
    lastUsedAt: null,
    scopes: [{ id: 'profile', text: 'See your name and profile' }],
    dataCategories: [{ id: 'profile', text: 'Your name and profile' }],
  },
];

const statement = {
  organizations: [
    {
      organizationId: 'o1',
      name: 'Fjord University',
      home: true,
      privacyStatementUrl: 'https://fjord.example/privacy',
      contact: 'privacy@fjord.example',
    },
  ],
  links: [],
};

function exportNow({ id, begun }) {
  const seconds = (Date.now() - begun) / 1_000;
  const there = Math.min(areas.length, Math.floor(seconds / 1.5));
  const ready = seconds > 11;
  return {
    id,
    state: ready ? 'ready' : there === areas.length ? 'packing' : 'collecting',
    requestedAt: new Date(begun).toISOString(),
    expiresAt: ready ? at(7 * day) : null,
    sizeInBytes: ready ? 48_000 : null,
    areas: areas.map((name, n) => ({ area: name, name, receivedAt: n < there ? at(0) : null })),
  };
}

export function privacyRoutes(how) {
  const terms = data.terms();
  terms[0].history = ['3', '2', '1'].map((version, n) => ({
    version,
    publishedAt: at(-(9 + 300 * n) * day),
    accepted: version === '2' ? { version, acceptedAt: at(-500 * day) } : null,
  }));
  let connected = services();
  let exports = [];
  let closesAt = null;
  let preferences = {
    language: 'en',
    languages: ['en', 'sv'],
    preferredLanguages: ['en', 'sv', 'fi'],
    regionalFormat: 'sv-SE',
    timeZone: 'Europe/Stockholm',
    managed: [],
    managedBy: null,
  };
  const list = (items) => ok({ items: how().empty ? [] : items, next: null });

  return [
    ['GET /privacy/services', () => list(connected)],
    [
      'DELETE /privacy/services/:id',
      ([id]) => {
        connected = connected.filter((one) => one.id !== id);
        return none();
      },
    ],
    ['GET /privacy/statement', () => ok(statement)],
    ['GET /privacy/terms-of-use', () => list(terms)],
    ['GET /privacy/terms-of-use/:id/document', ([id]) => ok(data.termsDocument(id, 'en'))],
    [
      'POST /privacy/terms-of-use/:id/acceptance',
      ([id], { version }) =>
        ok(
          Object.assign(
            terms.find((one) => one.id === id),
            { accepted: { version, acceptedAt: at(0) } },
          ),
        ),
    ],
    ['GET /privacy/preferences', () => ok(preferences, { ETag: '"1"' })],
    [
      'PUT /privacy/preferences',
      (_, body) => {
        preferences = { ...preferences, ...body };
        return ok(preferences);
      },
    ],
    ['GET /privacy/exports', () => list(exports.map(exportNow))],
    [
      'POST /privacy/exports',
      () => {
        if (how().stepUp) return stepUp();
        if (exports.some((one) => exportNow(one).state !== 'ready')) return problem(409, 'export-running');
        exports = [{ id: `e${exports.length}`, begun: Date.now() }, ...exports];
        return ok(exportNow(exports[0]));
      },
    ],
    ['GET /privacy/exports/:id/archive', () => ok('an archive')],
    [
      'GET /privacy/closure',
      () =>
        ok({
          state: closesAt ? 'closing' : 'open',
          graceDays: 14,
          closesAt,
          areas: areas.map((name) => ({ area: name, name })),
          kept: [
            {
              id: 'closure-record',
              what: 'That your account was closed, and when each service erased its part.',
              why: 'We must be able to prove that your data was erased (GDPR, article 5.2).',
            },
          ],
        }),
    ],
    [
      'POST /privacy/closure',
      () => {
        closesAt = at(14 * day);
        return ok({});
      },
    ],
    [
      'DELETE /privacy/closure',
      () => {
        closesAt = null;
        return none();
      },
    ],
  ];
}
