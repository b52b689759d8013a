import type { Method } from '../api/methods';
import { FakeGateway, json } from './fakeGateway';
import { ago, day } from './people';

export function aMethod(more: Partial<Method> = {}): Method {
  return {
    id: 'm1',
    type: 'authenticator-app',
    state: 'active',
    label: 'My phone',
    default: false,
    usedFor: ['two-step', 'password-reset'],
    addedAt: ago(90 * day),
    lastUsedAt: ago(3 * day),
    ...more,
  };
}

const rule = (type: string, limit: number, more = {}) => ({ type, allowed: true, limit, ...more });
const reason = { code: 'not-offered', text: 'Your organization doesn’t allow app passwords.' };

export const somePolicy = {
  password: { minLength: 8, maxLength: 256, rules: [], reason: { code: 'second-factor', text: 'Fine.' } },
  freshness: [],
  methods: [
    rule('phone', 2),
    rule('authenticator-app', 1),
    rule('email', 1),
    rule('passkey', 10),
    rule('recovery-codes', 1),
    rule('app-password', 40),
  ],
};

export const withoutAppPasswords = {
  ...somePolicy,
  methods: somePolicy.methods.map((one) =>
    one.type === 'app-password' ? { ...one, allowed: false, reason } : one,
  ),
};

export function withMethods(methods: Method[], policy: object = somePolicy) {
  const info = {
    methods,
    defaultMethodId: methods.find((method) => method.default)?.id ?? null,
    password: { changedAt: ago(2 * day) },
  };
  return new FakeGateway().on('GET /security-info', json(info)).on('GET /security-info/policy', json(policy));
}
