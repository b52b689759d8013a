import type { components } from './generated/security-info-service';

/** What can be added, the strongest first; the phone, which is the easiest to take over, last. */
export const methodTypes = [
  'passkey',
  'authenticator-app',
  'recovery-codes',
  'app-password',
  'email',
  'security-questions',
  'phone',
] as const;
export type MethodType = (typeof methodTypes)[number];

export type Channel = 'text' | 'call';

type Schemas = components['schemas'];

export type Method = Schemas['MethodView'];
export type SecurityInfo = Schemas['SecurityInfoView'];
/** What the policy says of one kind of method. */
export type MethodRule = Schemas['MethodRule'];
/** A new method, and what its owner gets this once to keep it or to prove it. */
export type AddedMethod = Schemas['AddedView'];
/** One that may be chosen, in the reader's language. */
export type SecurityQuestion = Schemas['QuestionView'];
export type Challenge = Schemas['HandoverView'];

export const active = ({ state }: Method) => state !== 'pending';

/** Those that prove it at sign-in, after the password or instead of it. */
export const secondSteps = (methods: Method[]) =>
  methods.filter((method) => active(method) && method.usedFor?.includes('two-step'));
