/** What can be added, the strongest first; the phone, which is the easiest to take over, last. */
export const methodTypes = [
  'passkey',
  'authenticator-app',
  'recovery-codes',
  'app-password',
  'email',
  'phone',
] as const;
export type MethodType = (typeof methodTypes)[number];

export type Channel = 'text' | 'call';

/** What adding a method answers with, so that the person can prove it. */
export interface Challenge {
  secret?: string | null;
  uri?: string | null;
  qrCode?: string | null;
  sentTo?: string | null;
  expiresAt?: string | null;
  resendAt?: string | null;
  publicKey?: object | null;
  codes?: string[] | null;
  password?: string | null;
}

/** What a method is, as the page shows it: of its kind only some of this is told. */
export interface Method {
  id: string;
  type: string;
  state?: 'pending' | 'active';
  label?: string | null;
  hint?: string | null;
  default?: boolean;
  usedFor?: string[];
  addedAt?: string;
  lastUsedAt?: string | null;
  channels?: string[] | null;
  provider?: string | null;
  synced?: boolean | null;
  remaining?: number | null;
  expiresAt?: string | null;
  reusable?: boolean | null;
  credentialId?: string | null;
}

export interface SecurityInfo {
  methods: Method[];
  defaultMethodId?: string | null;
  password?: { changedAt: string } | null;
}

/** What the policy says of one kind of method. */
export interface MethodRule {
  type: string;
  allowed?: boolean;
  limit?: number | null;
  reason?: { code: string; text: string } | null;
}

export interface AddedMethod {
  method: Method;
  challenge?: Challenge | null;
}

export const active = ({ state }: Method) => state !== 'pending';

/** Those that prove it at sign-in, after the password or instead of it. */
export const secondSteps = (methods: Method[]) =>
  methods.filter((method) => active(method) && method.usedFor?.includes('two-step'));
