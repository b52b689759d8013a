import type { Recovery, Retention } from './activity';
import { useList } from './list';
import type { Closure, Export } from './privacy';
import { useResource } from './resource';
import type {
  ActivityItem,
  BrowserSession,
  ConnectedService,
  Device,
  Invitation,
  Organizations,
  Page,
  Preferences,
  PrivacyStatement,
  Profile,
  RecoveryKey,
  SecurityInfo,
  SecurityPolicy,
  SignIn,
  SignInSummary,
  Terms,
  TermsDocument,
} from './types';

/** The areas of the account, as the pages read them. */
export interface DeviceFilter {
  q: string;
  state: string;
}

function devicesPath({ q, state }: DeviceFilter) {
  const query = new URLSearchParams({ limit: q || state ? '20' : '100' });
  if (q) query.set('q', q);
  if (state) query.set('state', state);
  return `/devices?${query}`;
}

export const useProfile = () => useResource<Profile>('/profile');
export const useDevicesLike = (filter: DeviceFilter) => useList<Device>(devicesPath(filter));
export const useDevices = () => useDevicesLike({ q: '', state: '' });
export const useRecoveryKeys = (id: string) => useResource<Page<RecoveryKey>>(`/devices/${id}/recovery-keys`);
export const useDevice = (id: string) => useResource<Device>(`/devices/${id}`);
export const useOrganizations = () => useResource<Organizations>('/organizations');
export const useInvitation = (id: string) =>
  useResource<Invitation>(`/organizations/invitations/${encodeURIComponent(id)}`);
export const useTerms = () => useList<Terms>('/privacy/terms-of-use');
export const useTermsDocument = (id: string, version?: string) =>
  useResource<TermsDocument>(
    `/privacy/terms-of-use/${id}/document${version ? `?version=${encodeURIComponent(version)}` : ''}`,
  );
export const useConnectedServices = () => useList<ConnectedService>('/privacy/services?limit=100');
export const usePrivacyStatement = () => useResource<PrivacyStatement>('/privacy/statement');
export const usePreferences = () => useResource<Preferences>('/privacy/preferences');
export const useExports = () => useResource<Page<Export>>('/privacy/exports?limit=5');
export const useClosure = () => useResource<Closure>('/privacy/closure');
export const useSecurityInfo = () => useResource<SecurityInfo>('/security-info');
export const useSecurityPolicy = () => useResource<SecurityPolicy>('/security-info/policy');
export const useSignInSummary = () => useResource<SignInSummary>('/sign-ins/summary');
export const useRetention = () => useResource<Retention>('/sign-ins/retention');
export const useSessions = () => useList<BrowserSession>('/sessions?limit=100');

export interface SignInFilter {
  q: string;
  outcome: string;
  unusual: boolean;
  /** ISO 3166-1, two letters. */
  country: string;
  /** Its id. */
  application: string;
  /** The earliest moment. */
  from: string;
}

export function signInsPath({ q, outcome, unusual, country, application, from }: SignInFilter) {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (outcome) query.set('outcome', outcome);
  if (unusual) query.set('unusual', 'true');
  if (country) query.set('country', country);
  if (application) query.set('application', application);
  if (from) query.set('from', from);
  return query.size > 0 ? `/sign-ins?${query}` : '/sign-ins';
}

export function activityPath(from: string, area: string) {
  const query = new URLSearchParams();
  if (from) query.set('from', from);
  if (area) query.set('area', area);
  return query.size > 0 ? `/activity?${query}` : '/activity';
}

export const useSignIn = (id: string) => useResource<SignIn>(`/sign-ins/${id}`);
export const useRecovery = (id: string) => useResource<Recovery>(`/sign-ins/${id}/recovery`);
export const useActivity = (from: string, area: string) => useList<ActivityItem>(activityPath(from, area));
export const useSessionChanges = (session: string) =>
  useResource<Page<ActivityItem>>(
    `/activity?${new URLSearchParams({ kind: 'change', session, limit: '10' })}`,
  );
export const useSignIns = (filter: SignInFilter) => useList<SignIn>(signInsPath(filter));
