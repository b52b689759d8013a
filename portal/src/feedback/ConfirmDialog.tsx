import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { useSheet } from '../layout/sheet';
import { useReturnedFocus } from '../layout/useReturnedFocus';
import { useTexts } from '../texts/TextsProvider';
import { ActionButton } from './ActionButton';
import { ProblemMessage } from './ProblemMessage';

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  title: { overflowWrap: 'anywhere' },
});

interface Props {
  title: string;
  confirm: string;
  confirming: string;
  busy: boolean;
  problem?: Problem;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Asks before something is done, and stays open with the reason when it was not. */
export function ConfirmDialog({
  title,
  confirm,
  confirming,
  busy,
  problem,
  onConfirm,
  onCancel,
  children,
}: Props) {
  const styles = useStyles();
  const sheet = useSheet();
  useReturnedFocus();
  const { t } = useTexts();

  function submit(event: FormEvent) {
    event.preventDefault();
    onConfirm();
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !busy && onCancel()}>
      <DialogSurface className={sheet}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle className={styles.title}>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              <ProblemMessage problem={problem} />
            </DialogContent>
            <DialogActions fluid>
              <Button onClick={onCancel} disabled={busy}>
                {t('common.cancel')}
              </Button>
              <ActionButton type="submit" appearance="primary" busy={busy} busyText={confirming}>
                {confirm}
              </ActionButton>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
