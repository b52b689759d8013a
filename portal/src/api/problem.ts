export const problemTypes = [
  'validation-failed',
  'unauthenticated',
  'insufficient-user-authentication',
  'forbidden',
  'not-found',
  'version-conflict',
  'precondition-failed',
  'last-method',
  'method-limit-reached',
  'needs-another-method',
  'method-not-offered',
  'proofs-insufficient',
  'nothing-to-resend',
  'device-named-otherwise',
  'device-of-another-account',
  'proof-not-valid',
  'home-organization',
  'leaving-forbidden',
  'invitation-expired',
  'invitation-answered',
  'terms-version-outdated',
  'managed-by-organization',
  'export-not-ready',
  'export-running',
  'erasing-has-begun',
  'wrong-code',
  'wrong-password',
  'password-unacceptable',
  'too-many-attempts',
  'too-many-recovery-keys',
  'rate-limited',
  'content-too-large',
  'dependency-unavailable',
  // The two below are ours: no answer at all, and an answer that the contract does not know.
  'unreachable',
  'unexpected',
] as const;

export type ProblemType = (typeof problemTypes)[number];

/** Why a password isn't taken, in the reader's language. */
export interface Reason {
  code: string;
  text: string;
}

export interface FieldError {
  pointer: string;
  reason: string;
}

/** What the service wants before it goes on (RFC 9470). */
export interface Challenge {
  maxAge?: string;
  acrValues?: string;
}

export interface ProblemDetails {
  type: ProblemType;
  status?: number;
  detail?: string;
  traceId?: string;
  errors?: FieldError[];
  reasons?: Reason[] | null;
  retryAfterSeconds?: number;
  challenge?: Challenge;
}

export class Problem extends Error {
  readonly type: ProblemType;
  readonly details: ProblemDetails;
  /** When it may be tried again, where the service said so. */
  readonly retryAt?: number;

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.type);
    this.type = details.type;
    this.details = details;
    const wait = details.retryAfterSeconds;
    this.retryAt = wait === undefined ? undefined : Date.now() + wait * 1_000;
  }

  /** The area is away for now; asking again later helps. */
  get passing() {
    return this.type === 'dependency-unavailable' || this.type === 'unreachable';
  }

  static of(thrown: unknown): Problem {
    return thrown instanceof Problem ? thrown : new Problem({ type: 'unexpected', detail: String(thrown) });
  }
}

export async function problemIn(response: Response): Promise<Problem> {
  const body = await bodyOf(response);
  return new Problem({
    ...body,
    status: response.status,
    type: typeOf(body.type, response.status),
    retryAfterSeconds: secondsIn(response.headers.get('Retry-After')),
    challenge: challengeIn(response.headers.get('WWW-Authenticate')),
  });
}

async function bodyOf(response: Response) {
  try {
    return (await response.json()) as Omit<ProblemDetails, 'type'> & { type?: string };
  } catch {
    return {};
  }
}

function typeOf(urn: string | undefined, status: number): ProblemType {
  const name = urn?.replace('urn:konto:problem:', '');
  const known = problemTypes.find((type) => type === name);
  return (
    known ?? (status === 401 ? 'unauthenticated' : status >= 502 ? 'dependency-unavailable' : 'unexpected')
  );
}

function secondsIn(header: string | null) {
  const seconds = Number.parseInt(header ?? '', 10);
  return Number.isNaN(seconds) ? undefined : seconds;
}

function challengeIn(header: string | null): Challenge | undefined {
  if (!header?.includes('insufficient_user_authentication')) return undefined;
  return { maxAge: parameter(header, 'max_age'), acrValues: parameter(header, 'acr_values') };
}

function parameter(header: string, name: string) {
  return header.match(new RegExp(`\\b${name}="?([^",]+)"?`))?.[1];
}
