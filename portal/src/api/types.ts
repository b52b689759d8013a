import type { components as DeviceService } from './generated/device-service';
import type { components as IdentityProvider } from './generated/identity-provider';
import type { components as OrganizationService } from './generated/organization-service';
import type { components as PrivacyService } from './generated/privacy-service';
import type { components as SecurityInfoService } from './generated/security-info-service';
import type { components as SignInActivityService } from './generated/signin-activity-service';

/** What the services answer, by the names that the pages use. */
export type Device = DeviceService['schemas']['DeviceView'];
export type RecoveryKey = DeviceService['schemas']['KeyView'];
export type OpenedKey = DeviceService['schemas']['OpenedKeyView'];

export type Organization = OrganizationService['schemas']['OrganizationView'];
export type Invitation = OrganizationService['schemas']['InvitationView'];
export type Organizations = OrganizationService['schemas']['OrganizationsView'];

export type Terms = PrivacyService['schemas']['TermsView'];
export type TermsVersion = PrivacyService['schemas']['VersionView'];
export type ConnectedService = PrivacyService['schemas']['ServiceView'];
export type PrivacyStatement = PrivacyService['schemas']['StatementView'];
export type Preferences = PrivacyService['schemas']['PreferencesView'];
export type TermsDocument = PrivacyService['schemas']['TermsDocumentView'];

export type { Method, SecurityInfo } from './methods';
export type SecurityPolicy = SecurityInfoService['schemas']['PolicyView'];
export type PasswordPolicy = SecurityInfoService['schemas']['PasswordPolicyView'];

export type SignIn = SignInActivityService['schemas']['SignInView'];
export type SignInStep = SignInActivityService['schemas']['Step'];
export type SignInSummary = SignInActivityService['schemas']['SignInSummary'];
export type ActivityItem = SignInActivityService['schemas']['ActivityItem'];
export type Software = SignInActivityService['schemas']['Software'];

export type Profile = IdentityProvider['schemas']['ProfileView'];
export type BrowserSession = IdentityProvider['schemas']['SessionView'];

export interface Page<T> {
  items: T[];
  next?: string | null;
}
