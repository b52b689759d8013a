export const strengths = ['weak', 'fair', 'good', 'strong'] as const;
export type Strength = (typeof strengths)[number];
export type Advice = 'longer' | 'repeats' | 'names' | 'common' | 'good';

export interface Assessment {
  strength: Strength;
  advice?: Advice;
}

const common = [
  'password',
  'lösenord',
  'losenord',
  'qwerty',
  'azerty',
  'letmein',
  'welcome',
  'välkommen',
  'sommar',
  'summer',
  'hejhej',
];
const rows = ['abcdefghijklmnopqrstuvwxyzåäö', '01234567890', 'qwertyuiopåasdfghjklöäzxcvbnm'];

/**
 * A hint while one types. What counts is the service's answer, which knows the lists of common and leaked
 * passwords.
 */
export function assess(password: string, minLength: number, personal: string[]): Assessment {
  const plain = password.toLocaleLowerCase();
  if (common.some((word) => plain.includes(word))) return { strength: 'weak', advice: 'common' };
  if (personal.some((word) => word.length > 2 && plain.includes(word.toLocaleLowerCase()))) {
    return { strength: 'weak', advice: 'names' };
  }
  const effective = effectiveLength(plain);
  if (effective < password.length * 0.6) return { strength: 'weak', advice: 'repeats' };
  if (effective < minLength) return { strength: 'fair', advice: 'longer' };
  return effective < minLength + 6 ? { strength: 'good', advice: 'good' } : { strength: 'strong' };
}

/** Signs that one could not have guessed from the one before them. */
function effectiveLength(text: string) {
  return (
    [...text].filter((sign, at, all) => {
      const before = all[at - 1];
      return before === undefined || (sign !== before && !neighbours(before, sign));
    }).length * variety(text)
  );
}

function neighbours(one: string, other: string) {
  return rows.some((row) => row.includes(one + other) || row.includes(other + one));
}

/** Below 1 when few different signs repeat, as in "abababab". */
function variety(text: string) {
  return Math.min(1, new Set(text).size / Math.min(8, Math.max(1, text.length)));
}
