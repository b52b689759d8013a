// Security info that is pretended. The right code is always 123456; /mock?stepUp=true asks to sign in first.
import { none, ok, problem, stepUp } from './answers.mjs';

const day = 86_400_000;
const at = (ms) => new Date(Date.now() + ms).toISOString();
const both = ['two-step', 'password-reset'];
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const dots = Array.from({ length: 29 * 29 }, (_, n) =>
  (n * 7919 + ((n * n) % 31)) % 5 < 2
    ? `<rect x="${n % 29}" y="${Math.floor(n / 29)}" width="1" height="1"/>`
    : '',
);
const qrCode = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29">${dots.join('')}</svg>`;

const method = (id, type, more) => ({
  id,
  type,
  state: 'active',
  label: null,
  hint: null,
  default: false,
  usedFor: both,
  addedAt: at(-200 * day),
  lastUsedAt: at(-3 * day),
  ...more,
});

const methods = () => [
  method('m1', 'authenticator-app', { default: true, label: 'Maja’s phone' }),
  method('m2', 'passkey', {
    label: 'Work laptop',
    provider: 'Windows Hello',
    synced: false,
    usedFor: [...both, 'passwordless'],
    lastUsedAt: at(-120_000),
  }),
  method('m3', 'phone', { hint: '+46 ••• ••• •• 67', channels: ['text', 'call'], lastUsedAt: null }),
  method('m4', 'email', { state: 'pending', hint: 'm•••@home.example', usedFor: [], lastUsedAt: null }),
  method('m5', 'recovery-codes', { remaining: 3 }),
  method('m6', 'app-password', { label: 'Mail on the old phone', usedFor: [] }),
  method('m7', 'temporary-access-pass', { expiresAt: at(2 * day), reusable: false, lastUsedAt: null }),
];

const rule = (type, limit, more) => ({ type, allowed: true, limit, reason: null, ...more });

const policy = () => ({
  password: {
    minLength: 15,
    maxLength: 256,
    rules: [
      { code: 'minimum-length', text: 'Use at least 15 characters.' },
      { code: 'maximum-length', text: 'Use at most 256 characters.' },
      {
        code: 'not-common',
        text: 'Keep away from passwords that many people use, even with a few characters around them.',
      },
      {
        code: 'not-names',
        text: 'Use more than names: besides your own and those of your organization, at least 8 characters are left.',
      },
      {
        code: 'not-predictable',
        text: 'Keep away from a few characters repeated and from rows such as 12345 or qwerty.',
      },
      { code: 'not-current', text: 'Choose another password than you have now.' },
    ],
    reason: {
      code: 'only-factor',
      text: 'The password is all that protects your account when you sign in, so it has to be long.',
    },
  },
  freshness: [],
  methods: [
    rule('authenticator-app', 5),
    rule('phone', 2),
    rule('passkey', 10),
    rule('email', 1),
    rule('recovery-codes', 1),
    rule('app-password', 40, {
      allowed: false,
      reason: { code: 'not-offered', text: 'Your organization doesn’t allow app passwords.' },
    }),
  ],
});

const sent = (sentTo) => ({ sentTo, expiresAt: at(600_000), resendAt: at(30_000) });

function challengeFor({ type, number = '', address = '' }) {
  switch (type) {
    case 'authenticator-app':
      return { type, secret, uri: `otpauth://totp/Konto:maja?secret=${secret}`, qrCode };
    case 'phone':
      return sent(`+46 ••• ••• •• ${number.slice(-2)}`);
    case 'email':
      return sent(`${address[0]}•••@${address.split('@')[1]}`);
    case 'recovery-codes':
      return { codes: Array.from({ length: 10 }, (_, n) => `k7${n}f-${2 * n}mq${n}-tz4${n}`) };
    case 'app-password':
      return { password: 'rkcm fbzt wqnd lzhs' };
    default:
      return {
        publicKey: {
          rp: { id: 'localhost', name: 'Konto' },
          user: { id: 'bWFqYQ', name: 'maja@fjord.example', displayName: 'Maja Lind' },
          challenge: 'c29tZS1jaGFsbGVuZ2U',
          pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          excludeCredentials: [],
        },
      };
  }
}

export function securityInfoRoutes(how) {
  let all = methods();
  let wrong = 0;
  const find = (id) => all.find((one) => one.id === id);
  const standing = () => (how().only ? [] : all);
  const info = () => ({
    methods: standing(),
    defaultMethodId: standing().find((one) => one.default)?.id ?? null,
    password: { changedAt: at(-130 * day) },
  });
  const guarded = (handle) => (ids, body) => (how().stepUp ? stepUp() : handle(ids, body));

  return [
    ['GET /security-info', () => ok(info())],
    ['GET /security-info/policy', () => ok(policy())],
    [
      'POST /security-info/methods',
      guarded((_, body) => {
        const instant = ['recovery-codes', 'app-password'].includes(body.type);
        const challenge = challengeFor(body);
        const made = method(`m${Date.now()}`, body.type, {
          state: instant ? 'active' : 'pending',
          label: body.label ?? null,
          hint: challenge.sentTo ?? null,
          addedAt: at(0),
          lastUsedAt: null,
        });
        all = [...all.filter(({ type }) => type !== 'recovery-codes' || body.type !== type), made];
        return { ...ok({ method: made, challenge }), status: 201 };
      }),
    ],
    [
      'POST /security-info/methods/:id/confirmation',
      guarded(([id], { code, label }) => {
        if (code && code !== '123456') {
          return ++wrong % 3 === 0
            ? problem(429, 'too-many-attempts', {}, { 'Retry-After': '20' })
            : problem(422, 'wrong-code');
        }
        return ok(Object.assign(find(id), { state: 'active', label: label ?? null }));
      }),
    ],
    ['POST /security-info/methods/:id/resend', ([id]) => ok(sent(find(id).hint))],
    ['PATCH /security-info/methods/:id', guarded(([id], body) => ok(Object.assign(find(id), body)))],
    [
      'DELETE /security-info/methods/:id',
      guarded(([id]) => {
        if (id === 'm1') return problem(409, 'last-method');
        all = all.filter((one) => one.id !== id);
        return none();
      }),
    ],
    [
      'PUT /security-info/default-method',
      guarded((_, { methodId }) => {
        all = all.map((one) => ({ ...one, default: one.id === methodId }));
        return none();
      }),
    ],
    [
      'PUT /security-info/password',
      (_, { currentPassword, newPassword }) => {
        if (currentPassword !== 'maja-demo-password') return problem(422, 'wrong-password');
        if (!newPassword.includes('password')) return none();
        const text = 'Keep away from passwords that many people use.';
        return problem(422, 'password-unacceptable', { reasons: [{ code: 'not-common', text }] });
      },
    ],
  ];
}
