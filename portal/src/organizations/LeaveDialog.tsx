import { api } from '../api/client';
import type { Organization } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  organization: Organization;
  onDone: () => void;
  onClose: () => void;
}

export function LeaveDialog({ organization, onDone, onClose }: Props) {
  const { t } = useTexts();
  const leaving = useAction(
    async () => {
      await api.post(`/organizations/${organization.id}/leave`);
      onDone();
    },
    () => ({ name: 'organizations', values: { leave: organization.id } }),
  );

  return (
    <ConfirmDialog
      title={t('organization.leave.title', { organization: organization.name })}
      confirm={t('organization.leave.confirm')}
      confirming={t('organization.leaving')}
      busy={leaving.busy}
      problem={leaving.problem}
      onConfirm={leaving.run}
      onCancel={onClose}
    >
      <p>{t('organization.leave.lost')}</p>
      <p>{t('organization.leave.back')}</p>
    </ConfirmDialog>
  );
}
