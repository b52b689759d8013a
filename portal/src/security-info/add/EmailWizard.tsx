import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { Confirmed } from './Confirmed';
import { SentCode } from './SentCode';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

export function EmailWizard({ typed, pending, onForgotten, onBack, onClose }: WizardProps) {
  const { t } = useTexts();
  const adding = useAdding({ type: 'email', pending, onForgotten });
  const [address, setAddress] = useState(typed.address ?? '');

  if (adding.confirmed) {
    return (
      <Confirmed title={t('add.email.done')} onClose={onClose}>
        {t('add.email.done.intro', { address: adding.confirmed.hint ?? address })}
      </Confirmed>
    );
  }
  if (adding.added) {
    return (
      <SentCode
        title={t('add.email.title')}
        adding={adding}
        onBack={pending ? undefined : adding.restart}
        onLeave={onClose}
      />
    );
  }
  return (
    <Wizard
      title={t('add.email.title')}
      at={[1, 2]}
      next={t('add.email.send')}
      nextBusy={t('wizard.sending')}
      busy={adding.start.busy}
      possible={/.@./.test(address)}
      problem={adding.start.problem}
      onNext={() => adding.start.run({ address: address.trim() })}
      onBack={onBack}
      onLeave={onClose}
    >
      <Field label={t('add.email.address')} hint={t('add.email.hint')} required>
        <Input
          type="email"
          value={address}
          autoComplete="email"
          maxLength={254}
          onChange={(_, { value }) => setAddress(value)}
        />
      </Field>
    </Wizard>
  );
}
