import type { SignIn, Software } from '../api/types';
import type { Formats } from '../texts/formats';
import type { TextKey } from '../texts/languages';
import type { Translate } from '../texts/TextsProvider';

/** The reasons and steps that have words of their own. What a newer service adds is still told, in general words. */
const reasons = [
  'wrong-password',
  'no-password',
  'wrong-code',
  'code-expired',
  'passkey-rejected',
  'second-factor-missing',
  'too-many-attempts',
  'device-disabled',
  'account-locked',
  'account-closed',
  'application-not-allowed',
  'not-allowed',
  'verification-unavailable',
  'cancelled',
] as const;
const steps = ['password', 'second-factor', 'passkey', 'device', 'policy'] as const;
const methods = [
  'password',
  'authenticator-app',
  'phone',
  'email',
  'passkey',
  'security-questions',
  'app-password',
  'recovery-codes',
  'temporary-access-pass',
  'session',
] as const;

export function describe(signIn: SignIn, t: Translate, format: Formats) {
  return {
    place: placeOf(signIn, t, format),
    application: signIn.application?.name ?? t('sign-in.unknown-application'),
    software: softwareOf(signIn, t),
    failure: signIn.outcome === 'failure' ? t(failureOf(signIn)) : undefined,
  };
}

export function placeOf(
  { location, network }: Pick<SignIn, 'location' | 'network'>,
  t: Translate,
  format: Formats,
) {
  const country = location?.countryCode ? format.country(location.countryCode) : location?.country;
  return (
    [location?.city, country].filter(Boolean).join(', ') ||
    t(network === 'internal' ? 'sign-in.internal' : 'sign-in.somewhere')
  );
}

/** The name of the network, or words for one that has none. */
export function networkOf({ network }: Pick<SignIn, 'network'>, t: Translate): string | null | undefined {
  return network === 'internal' ? t('sign-in.internal') : network;
}

export function softwareOf(at: Pick<SignIn, 'browser' | 'operatingSystem'>, t: Translate) {
  const browser = named(at.browser);
  const system = named(at.operatingSystem);
  return browser && system ? t('common.on-system', { browser, system }) : (browser ?? system);
}

export function named(software?: Software | null) {
  return software ? [software.name, software.version].filter(Boolean).join(' ') : undefined;
}

export function methodName(method: string, t: Translate) {
  const known = methods.find((one) => one === method);
  return known ? t(`method.${known}`) : method;
}

function failureOf({ failureReason, failedStep }: SignIn): TextKey {
  const reason = reasons.find((one) => one === failureReason);
  const step = steps.find((one) => one === failedStep);
  return reason ? `sign-in.reason.${reason}` : `sign-in.step.${step ?? 'other'}`;
}
