import type { Problem, ProblemType } from '../api/problem';
import type { Translate } from '../texts/TextsProvider';

/** Of these the service knows more than the type says (a name, a reason), in the reader's language. */
const specific: ProblemType[] = [
  'leaving-forbidden',
  'home-organization',
  'invitation-expired',
  'managed-by-organization',
  'device-named-otherwise',
  'wrong-code',
  'too-many-attempts',
  'rate-limited',
];

/** What went wrong, for the reader: in the service's words where they say more than ours. */
export function problemWords({ type, details: { detail, status = 500 } }: Problem, t: Translate) {
  const newer = type === 'unexpected' && status < 500;
  return ((newer || specific.includes(type)) && detail) || t(`problem.${type}`);
}
