import { api } from '../../api/client';
import { useAction } from '../../api/useAction';
import { ProblemMessage } from '../../feedback/ProblemMessage';
import { useTexts } from '../../texts/TextsProvider';
import { StepFooter } from './StepFooter';
import type { StepProps } from './step';

export function EndSessionsStep({ busy, onDone, onSkip }: StepProps) {
  const { t } = useTexts();
  const ending = useAction(async () => {
    await api.post('/sessions/revoke-others');
    onDone();
  });

  return (
    <>
      <p>{t('recovery.end-sessions.intro')}</p>
      <ProblemMessage problem={ending.problem} />
      <StepFooter
        next={t('sessions.elsewhere')}
        busy={busy || ending.busy}
        onNext={() => ending.run()}
        onSkip={onSkip}
      />
    </>
  );
}
