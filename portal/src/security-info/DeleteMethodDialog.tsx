import { deleteMethod } from '../api/deleteMethod';
import type { Method } from '../api/methods';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';
import { fullName } from './methodWords';

interface Props {
  method: Method;
  onDone: () => void;
  onClose: () => void;
}

export function DeleteMethodDialog({ method, onDone, onClose }: Props) {
  const { t } = useTexts();
  const deleting = useAction(
    async () => {
      await deleteMethod(method);
      onDone();
    },
    () => ({ name: 'security-info', values: { what: 'delete', id: method.id } }),
  );

  return (
    <ConfirmDialog
      title={t('method.delete.title', { method: fullName(method, t) })}
      confirm={t('common.delete')}
      confirming={t('method.deleting')}
      busy={deleting.busy}
      problem={deleting.problem}
      onConfirm={deleting.run}
      onCancel={onClose}
    >
      <p>{t(method.type === 'app-password' ? 'method.delete.program' : 'method.delete.intro')}</p>
      {method.type === 'passkey' && <p>{t('method.delete.passkey')}</p>}
    </ConfirmDialog>
  );
}
