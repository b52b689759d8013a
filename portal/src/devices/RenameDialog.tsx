import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useDevice } from '../api/account';
import { api } from '../api/client';
import { outdating } from '../api/outdating';
import type { Device } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  device: Device;
  /** What was typed before a sign-in came between. */
  typed?: string;
  onDone: (changed: Device) => void;
  onClose: () => void;
}

/** Names the version that it was opened on, so that a change made elsewhere meanwhile is not overwritten. */
export function RenameDialog({ device, typed, onDone, onClose }: Props) {
  const { t } = useTexts();
  const [name, setName] = useState(typed ?? device.displayName);
  const { etag, reload } = useDevice(device.id);

  const renaming = useAction(
    async () => {
      const wanted = { displayName: name.trim() };
      const { body } = await api
        .patch<Device>(`/devices/${device.id}`, wanted, etag)
        .catch(outdating(reload));
      onDone(body);
    },
    () => ({ name: 'devices', values: { what: 'rename', id: device.id, typed: name } }),
  );

  return (
    <ConfirmDialog
      title={t('devices.rename.title', { device: device.displayName })}
      confirm={t('common.save')}
      confirming={t('common.saving')}
      busy={renaming.busy}
      problem={renaming.problem}
      onConfirm={renaming.run}
      onCancel={onClose}
    >
      <Field label={t('devices.rename.label')} hint={t('devices.rename.hint')} required>
        <Input value={name} maxLength={64} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
    </ConfirmDialog>
  );
}
