import { useCallback, useState } from 'react';
import { Problem } from './problem';
import { rememberStep, type Step, signIn } from './signIn';

export interface Action<A extends unknown[]> {
  run: (...args: A) => Promise<boolean>;
  busy: boolean;
  problem?: Problem;
  clear: () => void;
}

/**
 * Something that a button does. When the service wants a fresh sign-in first, the step is remembered and the
 * person is sent to sign in; the page that reads the step continues with it.
 */
export function useAction<A extends unknown[]>(
  work: (...args: A) => Promise<unknown>,
  step?: (...args: A) => Step,
): Action<A> {
  const [state, setState] = useState<{ busy: boolean; problem?: Problem }>({ busy: false });

  const run = async (...args: A) => {
    setState({ busy: true });
    try {
      await work(...args);
      setState({ busy: false });
      return true;
    } catch (thrown) {
      const problem = Problem.of(thrown);
      const leaving = signsInFirst(problem, step?.(...args));
      setState({ busy: leaving, problem: leaving ? undefined : problem });
      return false;
    }
  };

  const clear = useCallback(() => setState({ busy: false }), []);
  return { run, ...state, clear };
}

function signsInFirst(problem: Problem, step?: Step) {
  const stepUp = problem.type === 'insufficient-user-authentication';
  if (step && (stepUp || problem.type === 'unauthenticated')) rememberStep(step);
  if (stepUp) signIn(problem.details.challenge);
  return stepUp;
}
