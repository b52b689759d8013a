import type { Software } from './types';

/** Why a sign-in is unusual: for programs, and in the reader's words. */
export interface Flag {
  reason: string;
  sentence: string;
}

export interface Position {
  latitude: number;
  longitude: number;
}

export interface Place {
  country: string;
  countryCode: string;
  city?: string | null;
  position?: Position | null;
}

export type Verdict = 'this-was-me' | 'this-was-not-me';

/** What the service has learned of a sign-in beyond what the provider told. */
export interface Assessed {
  flags?: Flag[];
  needsReview?: boolean;
  review?: { verdict: Verdict; at: string } | null;
  deviceId?: string | null;
  location?: Place | null;
  network?: string | null;
  autonomousSystem?: { organization?: string | null } | null;
}

/** One place that sign-ins came from. */
export interface Dot {
  place: Place;
  signIns: number;
  unusual: number;
  last: string;
}

export interface Places {
  needsReview?: number;
  places?: Dot[];
  attribution?: string | null;
}

/** A change to the account, as the timeline tells it. */
export interface Change {
  id: string;
  occurredAt: string;
  type: string;
  area: string;
  title: string;
  subject?: string | null;
  actor: { kind: string };
  browser?: Software | null;
  operatingSystem?: Software | null;
  location?: Place | null;
  network?: string | null;
  ip?: string | null;
  signInId?: string | null;
}

export const recoverySteps = ['end-sessions', 'change-password', 'review-methods', 'review-devices'] as const;
export type RecoveryStep = (typeof recoverySteps)[number];
export type StepOutcome = 'done' | 'skipped';

export interface Recovery {
  signInId: string;
  transaction: string;
  startedAt: string;
  completedAt?: string | null;
  steps: { step: RecoveryStep; outcome?: StepOutcome | null; at?: string | null }[];
  changesSince: Change[];
}
