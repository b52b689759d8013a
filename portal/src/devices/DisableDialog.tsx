import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { api } from '../api/client';
import { outdating } from '../api/outdating';
import type { Device } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

const reasons = ['lost', 'stolen', 'unknown', 'replaced', 'compromised'] as const;

interface Props {
  device: Device;
  /** The reason that was chosen before a sign-in came between. */
  chosen?: string;
  onDone: (changed: Device) => void;
  /** It isn't called so any more: it is asked for by its new name. */
  onOutdated: () => void;
  onClose: () => void;
}

export function DisableDialog({ device, chosen = '', onDone, onOutdated, onClose }: Props) {
  const { t } = useTexts();
  const [reason, setReason] = useState(chosen);
  const disabling = useAction(
    async () => {
      const confirmation = { displayName: device.displayName, ...(reason && { reason }) };
      const { body } = await api
        .post<Device>(`/devices/${device.id}/disable`, confirmation)
        .catch(outdating(onOutdated));
      onDone(body);
    },
    () => ({ name: 'devices', values: { what: 'disable', id: device.id, typed: reason } }),
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
      {device.current && <p>{t('devices.disable.current')}</p>}
      <p>{t('devices.disable.undo')}</p>
      <Field label={t('devices.disable.why')}>
        <Select value={reason} onChange={(_, { value }) => setReason(value)}>
          <option value="">{t('devices.disable.why.untold')}</option>
          {reasons.map((one) => (
            <option key={one} value={one}>
              {t(`devices.disable.why.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </ConfirmDialog>
  );
}
