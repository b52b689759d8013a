import type { Device, Invitation, Organization, SignIn, Terms } from '../api/types';

export const now = Date.now();
export const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
export const minute = 60_000;
export const day = 86_400_000;

export function aDevice(more: Partial<Device> = {}): Device {
  return {
    id: 'd1',
    displayName: 'MAJA-LAPTOP',
    operatingSystem: { name: 'Windows', version: '11' },
    kind: 'laptop',
    joinType: 'joined',
    state: 'active',
    compliance: { state: 'compliant', reasons: [] },
    registeredAt: ago(400 * day),
    lastActiveAt: ago(4 * minute),
    current: false,
    recoveryKeys: 0,
    ...more,
  };
}

export function anOrganization(more: Partial<Organization> = {}): Organization {
  return {
    id: 'o2',
    name: 'Nordic Research Net',
    domain: 'nordic.example',
    since: ago(300 * day),
    kind: 'guest',
    state: 'active',
    visibleData: ['name', 'email'],
    leaving: {
      allowed: true,
      consequences: ['access-ends', 'services-disconnected', 'invitation-needed'],
      losses: [],
    },
    ...more,
  } as Organization;
}

export function someTerms(more: Partial<Terms> = {}): Terms {
  return {
    id: 't1',
    title: 'Acceptable use',
    organizationId: 'o1',
    language: 'en',
    publishedAt: ago(9 * day),
    required: true,
    version: '3',
    ...more,
  } as Terms;
}

export function aSignIn(more: Partial<SignIn> = {}): SignIn {
  return {
    id: 's1',
    occurredAt: ago(5 * minute),
    outcome: 'success',
    application: { id: 'konto-portal', name: 'My Account' },
    browser: { name: 'Edge', version: '140' },
    operatingSystem: { name: 'Windows', version: '11' },
    location: { country: 'Sweden', countryCode: 'SE', city: 'Göteborg' },
    ip: '192.0.2.17',
    interactive: true,
    steps: [{ method: 'password', at: ago(5 * minute), succeeded: true }],
    ...more,
  } as SignIn;
}

export function anInvitation(more: Partial<Invitation> = {}): Invitation {
  return {
    state: 'open',
    id: 'i1',
    organizationId: 'o4',
    name: 'Polar Data Centre',
    domain: 'polar.example',
    kind: 'guest',
    visibleData: ['name', 'email'],
    expiresAt: ago(-7 * day),
    ...more,
  };
}
