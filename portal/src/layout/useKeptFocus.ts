import { type RefObject, useEffect } from 'react';

/** After dialogs have given back the focus, if there was anything to give it back to. */
const settled = 100;

/** Takes the focus when what had it has gone from the page: a keyboard must not start at the top again. */
export function useKeptFocus(place: RefObject<HTMLElement | null>, when: unknown) {
  useEffect(() => {
    if (!when) return;
    const timer = setTimeout(() => {
      const { activeElement, body } = document;
      if (!activeElement || activeElement === body) place.current?.focus();
    }, settled);
    return () => clearTimeout(timer);
  }, [place, when]);
}
