import { Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { forgetPasskey, type KnownPasskey } from '../../api/passkeySignals';
import {
  createPasskey,
  type PasskeyJson,
  type PasskeyRefusal,
  PasskeyRefused,
  passkeysPossible,
  relyingPartyOf,
} from '../../api/passkeys';
import { useAction } from '../../api/useAction';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { Confirmed } from './Confirmed';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

/** The browser makes it; then it gets a name that its owner knows it by. */
export function PasskeyWizard({ typed, onForgotten, onBack, onClose }: WizardProps) {
  const { t } = useTexts();
  const adding = useAdding({ type: 'passkey', forget: true, onForgotten });
  const [refusal, setRefusal] = useState<PasskeyRefusal>();
  const [credential, setCredential] = useState<PasskeyJson>();
  const [label, setLabel] = useState(typed.label ?? '');
  const options = adding.added?.challenge?.publicKey;
  useForgetting(adding.confirmed ? undefined : credential?.id, relyingPartyOf(options));

  const making = useAction(async () => {
    setRefusal(undefined);
    try {
      setCredential(await createPasskey(options ?? {}));
    } catch (thrown) {
      setRefusal(thrown instanceof PasskeyRefused ? thrown.reason : 'impossible');
    }
  });

  if (adding.confirmed) {
    return (
      <Confirmed title={t('add.passkey.done')} onClose={onClose}>
        {t('add.passkey.done.intro')}
      </Confirmed>
    );
  }
  if (credential) {
    return (
      <Wizard
        title={t('add.passkey.name')}
        at={[3, 3]}
        next={t('common.save')}
        nextBusy={t('common.saving')}
        busy={adding.confirm.busy}
        problem={adding.confirm.problem}
        onNext={() => adding.confirm.run({ credential, label: label.trim() || undefined })}
        onLeave={onClose}
      >
        <Field label={t('method.label')} hint={t('add.passkey.name.hint')}>
          <Input value={label} maxLength={64} onChange={(_, { value }) => setLabel(value)} />
        </Field>
      </Wizard>
    );
  }
  return (
    <Wizard
      title={t('add.passkey.title')}
      at={[options ? 2 : 1, 3]}
      next={t(options ? (refusal ? 'add.passkey.again' : 'add.passkey.make') : 'common.next')}
      nextBusy={t(options ? 'add.passkey.making' : 'common.loading')}
      busy={adding.start.busy || making.busy}
      possible={passkeysPossible()}
      problem={adding.start.problem}
      onNext={() => (options ? making.run() : adding.start.run())}
      onBack={options ? undefined : onBack}
      onLeave={onClose}
    >
      <p>{t(options ? 'add.passkey.follow' : 'add.passkey.what')}</p>
      {!passkeysPossible() && <Trouble refusal="impossible" />}
      {refusal && <Trouble refusal={refusal} />}
    </Wizard>
  );
}

/** The browser made it, but nobody will know it: it isn't to be offered at a sign-in. */
function useForgetting(credentialId?: string, relyingPartyId?: string) {
  const abandoned = useRef<KnownPasskey>({});
  useEffect(() => {
    abandoned.current = { credentialId, relyingPartyId };
  });
  useEffect(() => () => void forgetPasskey(abandoned.current), []);
}

function Trouble({ refusal }: { refusal: PasskeyRefusal }) {
  const { t } = useTexts();
  return (
    <MessageBar role="alert" intent="warning" layout="multiline">
      <MessageBarBody>{t(`add.passkey.${refusal}`)}</MessageBarBody>
    </MessageBar>
  );
}
