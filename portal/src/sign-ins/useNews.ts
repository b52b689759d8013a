import { useEffect, useRef } from 'react';

const firstLook = 2_000;
const nextLooks = 15_000;

/**
 * Calls when there may be something new: told by the service where that works, else by looking now and then,
 * and only while the page is seen.
 */
export function useNews(look: () => void) {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: EventSource | undefined;
    const news = () => document.visibilityState === 'visible' && latest.current();

    function poll(wait: number) {
      timer = setTimeout(() => {
        news();
        poll(nextLooks);
      }, wait);
    }

    function listen() {
      stream = new EventSource('/api/v1/sign-ins/live');
      stream.addEventListener('hello', news);
      stream.addEventListener('sign-in', news);
      stream.addEventListener('change', news);
      stream.onerror = () => {
        // While it reconnects by itself all is well; a refusal ends it.
        if (stream?.readyState === EventSource.CLOSED && timer === undefined) poll(nextLooks);
      };
    }

    if (typeof EventSource === 'function') listen();
    else poll(firstLook);
    document.addEventListener('visibilitychange', news);
    return () => {
      stream?.close();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', news);
    };
  }, []);
}
