import { useSecurityPolicy } from '../../api/account';
import { Area } from '../../feedback/Area';
import { FormSkeleton } from '../../feedback/FormSkeleton';
import { PasswordForm } from '../../password/PasswordForm';
import { useTexts } from '../../texts/TextsProvider';
import { StepFooter } from './StepFooter';
import type { StepProps } from './step';

export function PasswordStep({ busy, onDone, onSkip }: StepProps) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('recovery.change-password.intro')}</p>
      <Area name={t('password.title')} resource={useSecurityPolicy()} skeleton={<FormSkeleton />}>
        {({ password }) => <PasswordForm policy={password} onChanged={onDone} />}
      </Area>
      <StepFooter busy={busy} onSkip={onSkip} />
    </>
  );
}
