import { type Method, type MethodRule, type MethodType, methodTypes } from '../api/methods';

export interface Offer {
  type: MethodType;
  /** Why it can't be added: the service's own words, or what the page can see for itself. */
  obstacle?: { text: string } | { key: 'limit'; count: number } | { key: 'needs-another' | 'browser' };
}

/** New codes take the place of the old ones, so that there is always room for them. */
const replaces: string[] = ['recovery-codes'];
const standsAlone = ['recovery-codes', 'app-password', 'email', 'security-questions'];

/** Every kind that can or might be added, the strongest first. What the policy leaves out isn't shown. */
export function offersFor(rules: MethodRule[], methods: Method[], passkeysPossible: boolean): Offer[] {
  return methodTypes.flatMap((type) => {
    const rule = rules.find((one) => one.type === type);
    return rule && !hidden(rule)
      ? [{ type, obstacle: obstacleOf(rule, type, methods, passkeysPossible) }]
      : [];
  });
}

/** Hardly any organization has them, so that it needs no words that this one hasn't. */
function hidden({ type, allowed, reason }: MethodRule) {
  return type === 'security-questions' && !allowed && reason?.code === 'not-offered';
}

function obstacleOf(
  { allowed = true, limit, reason }: MethodRule,
  type: MethodType,
  methods: Method[],
  passkeysPossible: boolean,
): Offer['obstacle'] {
  const count = methods.filter((method) => method.type === type).length;
  if (limit && count >= limit && !replaces.includes(type)) return { key: 'limit', count };
  if (!allowed) return reason ? { text: reason.text } : { key: 'needs-another' };
  return type === 'passkey' && !passkeysPossible ? { key: 'browser' } : undefined;
}

/** The kinds that count as a second step, for who must have one. */
export const secondStepTypes = methodTypes.filter((type) => !standsAlone.includes(type));
