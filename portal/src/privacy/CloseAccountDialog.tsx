import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { api } from '../api/client';
import type { Closure } from '../api/privacy';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  list: { listStyleType: 'disc', paddingInlineStart: tokens.spacingHorizontalL },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  closure: Closure;
  onDone: () => void;
  onClose: () => void;
}

export function CloseAccountDialog({ closure: { areas, kept, graceDays }, onDone, onClose }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const [understood, setUnderstood] = useState(false);
  const [missed, setMissed] = useState(false);
  const closing = useAction(
    async () => {
      await api.post('/privacy/closure');
      onDone();
    },
    () => ({ name: 'closure', values: {} }),
  );

  return (
    <ConfirmDialog
      title={t('closure.dialog.title')}
      confirm={t('closure.begin')}
      confirming={t('closure.beginning')}
      busy={closing.busy}
      problem={closing.problem}
      onConfirm={() => (understood ? closing.run() : setMissed(true))}
      onCancel={onClose}
    >
      <p>{t('closure.dialog.grace', { count: graceDays })}</p>
      <p>{t('closure.dialog.erased', { areas: format.list(areas.map(({ name }) => name)) })}</p>
      <p>{t('closure.dialog.kept')}</p>
      <ul className={styles.list}>
        {kept.map(({ id, what, why }) => (
          <li key={id}>
            {what} {why}
          </li>
        ))}
      </ul>
      <Checkbox
        checked={understood}
        label={t('closure.dialog.understood')}
        onChange={(_, { checked }) => setUnderstood(checked === true)}
      />
      {missed && !understood && (
        <p role="alert" className={styles.fault}>
          {t('closure.dialog.missed')}
        </p>
      )}
    </ConfirmDialog>
  );
}
