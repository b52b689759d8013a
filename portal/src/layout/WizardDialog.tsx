import { Dialog, DialogSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSheet } from './sheet';
import { useReturnedFocus } from './useReturnedFocus';

/** Stays open while the steps in it come and go. */
export function WizardDialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const sheet = useSheet();
  useReturnedFocus();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={sheet}>{children}</DialogSurface>
    </Dialog>
  );
}
