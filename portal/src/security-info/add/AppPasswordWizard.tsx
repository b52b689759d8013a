import { Field, Input, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyButton } from '../../feedback/CopyButton';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import { useAdding } from './useAdding';
import type { WizardProps } from './wizard';

const useStyles = makeStyles({
  made: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  password: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    overflowWrap: 'anywhere',
  },
});

/** For a program that can't ask for a second step. Shown once. */
export function AppPasswordWizard({ typed, onForgotten, onBack, onClose }: WizardProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const adding = useAdding({ type: 'app-password', onForgotten });
  const [label, setLabel] = useState(typed.label ?? '');
  const password = adding.added?.challenge?.password;

  if (password) {
    return (
      <Wizard title={t('add.app-password.done')} at={[2, 2]} next={t('common.done')} onNext={onClose}>
        <p>{t('add.app-password.enter', { program: label.trim() })}</p>
        <div className={styles.made}>
          <code className={styles.password}>{password}</code>
          <CopyButton text={password} />
        </div>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('add.app-password.once')}</MessageBarBody>
        </MessageBar>
      </Wizard>
    );
  }
  return (
    <Wizard
      title={t('add.app-password.title')}
      at={[1, 2]}
      next={t('add.app-password.make')}
      busy={adding.start.busy}
      possible={label.trim() !== ''}
      problem={adding.start.problem}
      onNext={() => adding.start.run({ label: label.trim() })}
      onBack={onBack}
      onLeave={onClose}
    >
      <p>{t('add.app-password.what')}</p>
      <Field label={t('add.app-password.label')} hint={t('add.app-password.hint')} required>
        <Input value={label} maxLength={64} autoComplete="off" onChange={(_, { value }) => setLabel(value)} />
      </Field>
    </Wizard>
  );
}
