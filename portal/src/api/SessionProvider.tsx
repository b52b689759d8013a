import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { heedSession } from './client';
import { loadSession, type Session } from './session';

interface Current {
  session: Session;
  /** The person was signed in here a moment ago. */
  ended: boolean;
}

const Context = createContext<Current | undefined>(undefined);

export function SessionProvider({ session: first, children }: { session: Session; children: ReactNode }) {
  const [session, setSession] = useState(first);
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    heedSession(
      async () => setSession(await loadSession()),
      () => setEnded(true),
    );
  }, []);

  const current = useMemo(() => ({ session, ended }), [session, ended]);
  return <Context.Provider value={current}>{children}</Context.Provider>;
}

export function useSession() {
  const current = useContext(Context);
  if (!current) {
    throw new Error('useSession needs a SessionProvider around it');
  }
  return current;
}
