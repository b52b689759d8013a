import { useState } from 'react';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { CodeStep } from './CodeStep';
import { Confirmed } from './Confirmed';
import { QrCode } from './QrCode';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

/** Get an app, scan the picture, prove it with the first code. */
export function AuthenticatorAppWizard({ pending, onForgotten, onBack, onClose }: WizardProps) {
  const { t } = useTexts();
  const adding = useAdding({ type: 'authenticator-app', pending, forget: !pending, onForgotten });
  const [scanned, setScanned] = useState(pending !== undefined);
  const title = t('add.authenticator-app.title');

  if (adding.confirmed) {
    return (
      <Confirmed title={t('add.authenticator-app.done')} onClose={onClose}>
        {t('add.authenticator-app.done.intro')}
      </Confirmed>
    );
  }
  if (scanned) {
    return (
      <CodeStep
        title={title}
        at={[3, 3]}
        adding={adding}
        hint={t('add.authenticator-app.code.hint')}
        onBack={pending ? undefined : () => setScanned(false)}
        onLeave={onClose}
      >
        <p>{t('add.authenticator-app.code')}</p>
      </CodeStep>
    );
  }
  if (adding.added) {
    return (
      <Wizard
        title={title}
        at={[2, 3]}
        next={t('common.next')}
        onNext={() => setScanned(true)}
        onLeave={onClose}
      >
        <p>{t('add.authenticator-app.scan')}</p>
        <QrCode challenge={adding.added.challenge ?? {}} />
      </Wizard>
    );
  }
  return (
    <Wizard
      title={title}
      at={[1, 3]}
      next={t('common.next')}
      busy={adding.start.busy}
      problem={adding.start.problem}
      onNext={() => adding.start.run()}
      onBack={onBack}
      onLeave={onClose}
    >
      <p>{t('add.authenticator-app.get')}</p>
      <p>{t('add.authenticator-app.have')}</p>
    </Wizard>
  );
}
