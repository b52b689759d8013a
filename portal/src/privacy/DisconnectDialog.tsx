import { api } from '../api/client';
import type { ConnectedService } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  service: ConnectedService;
  onDone: () => void;
  onClose: () => void;
}

export function DisconnectDialog({ service: { id, name: service }, onDone, onClose }: Props) {
  const { t } = useTexts();
  const disconnecting = useAction(
    async () => {
      await api.delete(`/privacy/services/${id}`);
      onDone();
    },
    () => ({ name: 'services', values: { disconnect: id } }),
  );

  return (
    <ConfirmDialog
      title={t('service.disconnect.title', { service })}
      confirm={t('service.disconnect')}
      confirming={t('service.disconnecting')}
      busy={disconnecting.busy}
      problem={disconnecting.problem}
      onConfirm={disconnecting.run}
      onCancel={onClose}
    >
      <p>{t('service.disconnect.intro')}</p>
      <p>{t('service.disconnect.kept')}</p>
    </ConfirmDialog>
  );
}
