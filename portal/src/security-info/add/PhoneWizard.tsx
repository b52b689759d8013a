import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Channel } from '../../api/methods';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { Confirmed } from './Confirmed';
import { SentCode } from './SentCode';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

const channels: Channel[] = ['text', 'call'];

export function PhoneWizard({ typed, pending, onForgotten, onBack, onClose }: WizardProps) {
  const { t } = useTexts();
  const adding = useAdding({ type: 'phone', pending, onForgotten });
  const [number, setNumber] = useState(typed.number ?? '');
  const [channel, setChannel] = useState<Channel>(typed.channel === 'call' ? 'call' : 'text');

  if (adding.confirmed) {
    return (
      <Confirmed title={t('add.phone.done')} onClose={onClose}>
        {t('add.phone.done.intro', { number: adding.confirmed.hint ?? number })}
      </Confirmed>
    );
  }
  if (adding.added) {
    return (
      <SentCode
        title={t('add.phone.title')}
        adding={adding}
        channel={channel}
        onBack={pending ? undefined : adding.restart}
        onLeave={onClose}
      />
    );
  }
  return (
    <Wizard
      title={t('add.phone.title')}
      at={[1, 2]}
      next={t(channel === 'call' ? 'add.phone.call' : 'add.phone.send')}
      nextBusy={t('wizard.sending')}
      busy={adding.start.busy}
      possible={number.replace(/\D/g, '').length >= 6}
      problem={adding.start.problem}
      onNext={() => adding.start.run({ number: number.trim(), channel })}
      onBack={onBack}
      onLeave={onClose}
    >
      <Field label={t('add.phone.number')} hint={t('add.phone.number.hint')} required>
        <Input
          type="tel"
          value={number}
          autoComplete="tel"
          maxLength={40}
          onChange={(_, { value }) => setNumber(value)}
        />
      </Field>
      <Field label={t('add.phone.channel')}>
        <RadioGroup value={channel} onChange={(_, { value }) => setChannel(value as Channel)}>
          {channels.map((one) => (
            <Radio key={one} value={one} label={t(`channel.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
    </Wizard>
  );
}
