import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { SignInFilter } from '../api/account';
import { areasOfChanges } from './AreaField';
import { type Period, periods } from './periods';

/** What is looked for, as the address has it: so that one can come back to it, and link to it. */
export interface Chosen {
  q: string;
  outcome: string;
  unusual: string;
  period: string;
  country: string;
  application: string;
  /** Changes to the account stand between the sign-ins; they can be filtered by period and area only. */
  changes: string;
  area: string;
}

export function useSignInFilter() {
  const [query, setQuery] = useSearchParams();
  const told = (name: keyof Chosen, form = /^/) => {
    const value = query.get(name) ?? '';
    return form.test(value) ? value : '';
  };
  const period = (told('period') in periods ? told('period') : 'all') as Period;
  // The moment is taken when one chooses, so that the list stays the same while it is read.
  const from = useMemo(() => momentOf(period), [period]);

  const filter: SignInFilter = {
    q: told('q').slice(0, 100),
    outcome: told('outcome', /^(success|failure)$/),
    unusual: told('unusual') !== '',
    country: told('country', /^[A-Z]{2}$/),
    application: told('application'),
    from,
  };

  function choose(next: Partial<Chosen>) {
    const chosen = { ...Object.fromEntries(query), ...next };
    const kept = Object.entries(chosen).filter(([, value]) => value !== '');
    setQuery(Object.fromEntries(kept), { replace: true });
  }

  return {
    filter,
    period,
    changes: told('changes') !== '',
    area: told('area') in areasOfChanges ? told('area') : '',
    choose,
    clear: () => setQuery({}, { replace: true }),
  };
}

function momentOf(period: Period) {
  return period === 'all' ? '' : new Date(Date.now() - periods[period]).toISOString();
}
