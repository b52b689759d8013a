import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** While this is there, it alone is what comes on paper; on the screen it isn't seen. */
export function Printed({ title, children }: { title: string; children: ReactNode }) {
  return createPortal(
    <div className="printed" aria-hidden>
      <h1>{title}</h1>
      {children}
    </div>,
    document.body,
  );
}
