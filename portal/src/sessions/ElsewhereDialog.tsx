import { api } from '../api/client';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

export function ElsewhereDialog({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { t } = useTexts();
  const ending = useAction(async () => {
    await api.post('/sessions/revoke-others');
    onDone();
  });

  return (
    <ConfirmDialog
      title={t('sessions.elsewhere.title')}
      confirm={t('sessions.elsewhere')}
      confirming={t('sessions.signing-out')}
      busy={ending.busy}
      problem={ending.problem}
      onConfirm={ending.run}
      onCancel={onClose}
    >
      {t('sessions.elsewhere.intro')}
    </ConfirmDialog>
  );
}
