import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { api } from '../api/client';
import type { Method } from '../api/methods';
import { tellOwner } from '../api/passkeySignals';
import { useSession } from '../api/SessionProvider';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';
import { fullName } from './methodWords';

interface Props {
  method: Method;
  /** What was typed before a sign-in came between. */
  typed?: string;
  onDone: (name: string) => void;
  onClose: () => void;
}

export function RenameMethodDialog({ method, typed, onDone, onClose }: Props) {
  const { t } = useTexts();
  const { session } = useSession();
  const [label, setLabel] = useState(typed ?? method.label ?? '');
  const renaming = useAction(
    async () => {
      await api.patch(`/security-info/methods/${method.id}`, { label: label.trim() });
      if (method.type === 'passkey') await tellOwner(session, method);
      onDone(label.trim());
    },
    () => ({ name: 'security-info', values: { what: 'rename', id: method.id, typed: label } }),
  );

  return (
    <ConfirmDialog
      title={t('method.rename.one', { method: fullName(method, t) })}
      confirm={t('common.save')}
      confirming={t('common.saving')}
      busy={renaming.busy}
      problem={renaming.problem}
      onConfirm={renaming.run}
      onCancel={onClose}
    >
      <Field label={t('method.label')} hint={t('method.label.hint')} required>
        <Input value={label} maxLength={64} autoComplete="off" onChange={(_, { value }) => setLabel(value)} />
      </Field>
    </ConfirmDialog>
  );
}
