import type { components as DeviceService } from './generated/device-service';
import type { components as OrganizationService } from './generated/organization-service';

/** What the services answer. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Software {
  name: string;
  version?: string | null;
}

export type Device = DeviceService['schemas']['DeviceView'];

export type Organization = OrganizationService['schemas']['OrganizationView'];
export type Organizations = OrganizationService['schemas']['OrganizationsView'];

export interface Terms {
  id: string;
  title: string;
  organizationName?: string | null;
  version: string;
  publishedAt?: string | null;
  required?: boolean;
  acceptance?: { version: string; acceptedAt: string } | null;
}

export interface TermsDocument {
  id: string;
  version: string;
  language: string;
  title: string;
  html: string;
}

export interface SignInStep {
  method: string;
  at: string;
  succeeded: boolean;
}

export interface SignIn {
  id: string;
  occurredAt: string;
  outcome: 'success' | 'failure';
  failedStep?: string | null;
  failureReason?: string | null;
  application?: { id?: string | null; name?: string | null } | null;
  browser?: Software | null;
  operatingSystem?: Software | null;
  deviceKind?: string | null;
  location?: { country?: string | null; countryCode?: string | null; city?: string | null } | null;
  ip?: string | null;
  network?: string | null;
  steps?: SignInStep[];
  sessionId?: string | null;
  interactive?: boolean;
}

export interface SignInSummary {
  lastSuccess?: SignIn | null;
  failuresLast30Days: number;
  unreviewed?: number;
}

export interface Profile {
  id: string;
  displayName: string;
  givenName?: string | null;
  familyName?: string | null;
  email: string;
}

export interface BrowserSession {
  id: string;
  startedAt: string;
  lastSeenAt?: string | null;
  current?: boolean;
  ip?: string | null;
  browser?: Software | null;
  operatingSystem?: Software | null;
  applications?: { id?: string | null; name?: string | null }[];
}

export interface Method {
  id: string;
  type: string;
  label?: string | null;
  hint?: string | null;
  createdAt?: string | null;
  lastUsedAt?: string | null;
  usedFor?: string[];
}

export interface SecurityInfo {
  defaultMethod?: string | null;
  methods: Method[];
  password?: { changedAt?: string | null } | null;
}

export interface SecurityPolicy {
  password: { minLength: number; maxLength: number; rules?: string[] };
}
