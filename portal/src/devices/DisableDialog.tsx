import { api } from '../api/client';
import type { Device } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  device: Device;
  onDone: (changed: Device) => void;
  onClose: () => void;
}

export function DisableDialog({ device, onDone, onClose }: Props) {
  const { t } = useTexts();
  const disabling = useAction(
    async () => onDone((await api.post<Device>(`/devices/${device.id}/disable`)).body),
    () => ({ name: 'devices', values: { what: 'disable', id: device.id } }),
  );

  return (
    <ConfirmDialog
      title={t('devices.disable.title', { device: device.displayName })}
      confirm={t('devices.disable.confirm')}
      confirming={t('devices.disabling')}
      busy={disabling.busy}
      problem={disabling.problem}
      onConfirm={disabling.run}
      onCancel={onClose}
    >
      <p>{t('devices.disable.intro')}</p>
      <p>{t('devices.disable.undo')}</p>
    </ConfirmDialog>
  );
}
