import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useSecurityInfo, useSecurityPolicy } from '../api/account';
import { useInterruptedStep } from '../api/signIn';
import { Area } from '../feedback/Area';
import { FormSkeleton } from '../feedback/FormSkeleton';
import { Page } from '../layout/Page';
import { When } from '../layout/When';
import { useTexts } from '../texts/TextsProvider';
import { PasswordChanged } from './PasswordChanged';
import { PasswordForm } from './PasswordForm';

export default function PasswordPage() {
  const { t } = useTexts();
  const info = useSecurityInfo();
  const policy = useSecurityPolicy();
  const backFromSignIn = useInterruptedStep('password');
  const [changed, setChanged] = useState(false);
  const changedAt = info.data?.password?.changedAt;

  function done() {
    setChanged(true);
    info.reload();
  }

  return (
    <Page
      title={t('password.title')}
      intro={changedAt ? <When at={changedAt} text="password.intro" /> : t('password.intro.unknown')}
    >
      {changed && <PasswordChanged />}
      {!changed && backFromSignIn && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('password.back')}</MessageBarBody>
        </MessageBar>
      )}
      {!changed && (
        <Area name={t('password.title')} resource={policy} skeleton={<FormSkeleton />}>
          {({ password }) => <PasswordForm policy={password} onChanged={done} />}
        </Area>
      )}
    </Page>
  );
}
