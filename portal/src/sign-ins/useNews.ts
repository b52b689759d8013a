import { useEffect, useState } from 'react';
import { type Following, followNews } from './followNews';

export interface News {
  /** How one hears of it; unknown at first. */
  following?: Following;
  /** Grows whenever there may be something new. */
  count: number;
}

/** Follows what happens while the page is seen. A page that nobody sees costs nothing. */
export function useNews(): News {
  const [following, setFollowing] = useState<Following>();
  const [count, setCount] = useState(0);

  useEffect(() => {
    let stop: (() => void) | undefined;

    function follow() {
      stop?.();
      stop =
        document.visibilityState === 'visible'
          ? followNews(() => setCount((before) => before + 1), setFollowing)
          : undefined;
    }

    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      stop?.();
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return { following, count };
}
