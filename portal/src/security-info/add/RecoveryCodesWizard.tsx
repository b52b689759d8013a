import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { Confirmed } from './Confirmed';
import { RecoveryCodes } from './RecoveryCodes';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

/** They are shown this once, so that one goes on only after keeping them. */
export function RecoveryCodesWizard({ typed, onForgotten, onBack, onClose }: WizardProps) {
  const { t } = useTexts();
  const adding = useAdding({ type: 'recovery-codes', onForgotten });
  const [kept, setKept] = useState(false);
  const [done, setDone] = useState(false);
  const codes = adding.added?.challenge?.codes;
  const title = t('add.recovery-codes.title');

  if (done) {
    return (
      <Confirmed title={t('add.recovery-codes.done')} onClose={onClose}>
        {t('add.recovery-codes.done.intro')}
      </Confirmed>
    );
  }
  if (codes) {
    return (
      <Wizard title={title} at={[2, 2]} next={t('common.next')} possible={kept} onNext={() => setDone(true)}>
        <p>{t('add.recovery-codes.keep')}</p>
        <RecoveryCodes codes={codes} />
        <Checkbox
          checked={kept}
          label={t('add.recovery-codes.kept')}
          onChange={(_, { checked }) => setKept(checked === true)}
        />
      </Wizard>
    );
  }
  return (
    <Wizard
      title={title}
      at={[1, 2]}
      next={t('add.recovery-codes.make')}
      busy={adding.start.busy}
      problem={adding.start.problem}
      onNext={() => adding.start.run()}
      onBack={typed.again ? undefined : onBack}
      onLeave={onClose}
    >
      <p>{t('add.recovery-codes.what')}</p>
      {typed.again && <p>{t('add.recovery-codes.again')}</p>}
    </Wizard>
  );
}
