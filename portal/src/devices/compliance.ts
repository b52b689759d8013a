import type { Translate } from '../texts/TextsProvider';

const known = [
  'screen-lock-off',
  'disk-not-encrypted',
  'system-outdated',
  'system-too-old',
  'firewall-off',
  'antivirus-off',
  'rooted',
  'password-too-weak',
  'not-seen-for-long',
] as const;

/** What a rule that is broken means. One that a newer agent knows is still shown, by its own name. */
export function complianceReason(code: string, t: Translate) {
  const reason = known.find((one) => one === code);
  return reason ? t(`compliance.${reason}`) : code.replaceAll('-', ' ');
}
