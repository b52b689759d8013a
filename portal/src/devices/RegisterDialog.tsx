import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnDevice } from '../api/thisDevice';
import type { Device } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';
import { guessed } from './guess';

const kinds = ['desktop', 'laptop', 'phone', 'tablet', 'other'] as const;

interface Props {
  /** What was typed before a sign-in came between. */
  typed?: string;
  onRegister: (told: OwnDevice) => Promise<Device>;
  onDone: (registered: Device) => void;
  onClose: () => void;
}

/** The key is made when it is confirmed, and stays in this browser. */
export function RegisterDialog({ typed, onRegister, onDone, onClose }: Props) {
  const { t } = useTexts();
  const [name, setName] = useState(typed ?? '');
  const [guess] = useState(() => guessed(navigator.userAgent));
  const [kind, setKind] = useState(guess.kind);

  const registering = useAction(
    async () => onDone(await onRegister({ ...guess, kind, displayName: name.trim() })),
    () => ({ name: 'devices', values: { what: 'register', id: '', typed: name } }),
  );

  return (
    <ConfirmDialog
      title={t('devices.register')}
      confirm={t('devices.register.confirm')}
      confirming={t('devices.registering')}
      busy={registering.busy}
      problem={registering.problem}
      onConfirm={registering.run}
      onCancel={onClose}
    >
      <p>{t('devices.register.own')}</p>
      <Field label={t('devices.rename.label')} hint={t('devices.rename.hint')} required>
        <Input value={name} maxLength={64} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={t('device.kind')}>
        <Select value={kind} onChange={(_, { value }) => setKind(value as Device['kind'])}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`device.kind.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </ConfirmDialog>
  );
}
