import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { api } from '../api/client';
import type { Method } from '../api/methods';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';
import { fullName } from './methodWords';

interface Props {
  methods: Method[];
  /** The one that is it now, or was chosen before a sign-in came between. */
  chosen: string;
  onDone: (method: Method) => void;
  onClose: () => void;
}

export function DefaultMethodDialog({ methods, chosen: first, onDone, onClose }: Props) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState(first);
  const changing = useAction(
    async () => {
      await api.put('/security-info/default-method', { methodId: chosen });
      const method = methods.find(({ id }) => id === chosen);
      if (method) onDone(method);
    },
    () => ({ name: 'security-info', values: { what: 'default', id: chosen } }),
  );

  return (
    <ConfirmDialog
      title={t('default-method.change.one')}
      confirm={t('common.save')}
      confirming={t('common.saving')}
      busy={changing.busy}
      problem={changing.problem}
      onConfirm={changing.run}
      onCancel={onClose}
    >
      <Field label={t('default-method.choose')}>
        <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {methods.map((method) => (
            <Radio key={method.id} value={method.id} label={fullName(method, t)} />
          ))}
        </RadioGroup>
      </Field>
    </ConfirmDialog>
  );
}
