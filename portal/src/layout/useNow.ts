import { useSyncExternalStore } from 'react';

let now = Date.now();

/** The time, newly read every half minute, so that "5 minutes ago" stays true. */
export function useNow() {
  return useSyncExternalStore(tick, () => now);
}

function tick(changed: () => void) {
  now = Date.now();
  const timer = setInterval(() => {
    now = Date.now();
    changed();
  }, 30_000);
  return () => clearInterval(timer);
}
