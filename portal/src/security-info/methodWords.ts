import type { Method } from '../api/methods';
import { methodName } from '../sign-ins/words';
import type { Formats } from '../texts/formats';
import type { Translate } from '../texts/TextsProvider';

const uses = ['two-step', 'password-reset', 'passwordless'] as const;
const channels = ['text', 'call'] as const;

/** Few enough to get new ones soon. */
export const fewCodes = 3;

/** Its kind, and what tells it from others of its kind. */
export function fullName(method: Method, t: Translate) {
  return [methodName(method.type, t), method.label ?? method.hint].filter(Boolean).join(' · ');
}

/** Which one it is: the name that its owner gave, what is left of the number, who keeps it. */
export function whatItIs(method: Method, t: Translate, format: Formats) {
  return [
    method.label,
    method.hint,
    method.provider !== method.label && method.provider,
    typeof method.synced === 'boolean' && t(method.synced ? 'method.synced' : 'method.device-bound'),
    method.channels && sentByWords(method.channels, t, format),
    typeof method.remaining === 'number' && t('method.remaining', { count: method.remaining }),
    method.expiresAt && t('method.until', { date: format.dateTime(method.expiresAt) }),
    typeof method.reusable === 'boolean' && t(method.reusable ? 'method.reusable' : 'method.once'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function sentByWords(by: string[], t: Translate, format: Formats) {
  const known = channels.filter((channel) => by.includes(channel));
  return format.list(known.map((channel) => t(`method.by.${channel}`)));
}

export function usedForWords({ usedFor = [] }: Method, t: Translate, format: Formats) {
  const known = uses.filter((use) => usedFor.includes(use));
  if (known.length === 0) return undefined;
  return t('method.used-for', { uses: format.list(known.map((use) => t(`method.use.${use}`))) });
}
