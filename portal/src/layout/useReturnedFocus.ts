import { useEffect, useState } from 'react';

/** After the dialog is gone, and before `useKeptFocus` looks. */
const gone = 50;

/** For a dialog: gives the focus back to what opened it, unless something else has taken it meanwhile. */
export function useReturnedFocus() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const { activeElement, body } = document;
        const lost = !activeElement || activeElement === body;
        if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      }, gone);
    },
    [opener],
  );
}
