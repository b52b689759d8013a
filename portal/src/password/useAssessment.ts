import { useEffect, useMemo, useState } from 'react';
import type { assess } from './passwordAdvice';

/** Judges what is typed. The judge knows many words, so that it comes only when there is something to judge. */
export function useAssessment(password: string, minLength: number, personal: string) {
  const [judge, setJudge] = useState<{ assess: typeof assess }>();
  const needed = password !== '' && judge === undefined;

  useEffect(() => {
    // Without it the password can be changed all the same.
    if (needed) import('./passwordAdvice').then(setJudge, () => undefined);
  }, [needed]);

  return useMemo(
    () => (password === '' ? undefined : judge?.assess(password, minLength, personal.split(/[\s@.]+/))),
    [judge, password, minLength, personal],
  );
}
