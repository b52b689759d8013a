export const strengths = ['weak', 'fair', 'good', 'strong'] as const;
export type Strength = (typeof strengths)[number];
export type Advice = 'longer' | 'repeats' | 'names' | 'dates' | 'common' | 'good';

export interface Assessment {
  strength: Strength;
  advice?: Advice;
}
