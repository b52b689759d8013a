import { useEffect, useState } from 'react';

/** Counts down to a moment; 0 when it has come, or when there is none. */
export function useSecondsLeft(until?: number) {
  const [, tick] = useState(0);
  const left = until === undefined ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1_000));

  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => tick((count) => count + 1), 1_000);
    return () => clearTimeout(timer);
  });
  return left;
}
