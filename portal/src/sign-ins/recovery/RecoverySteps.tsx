import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Recovery, RecoveryStep, StepOutcome } from '../../api/activity';
import { api } from '../../api/client';
import { useAction } from '../../api/useAction';
import { ProblemMessage } from '../../feedback/ProblemMessage';
import { phone } from '../../layout/media';
import { useTexts } from '../../texts/TextsProvider';
import { RecoverySummary } from './RecoverySummary';
import { StepCard } from './StepCard';
import { StepContent } from './StepContent';

const useStyles = makeStyles({
  steps: { display: 'grid', gap: tokens.spacingVerticalS },
  leave: { color: tokens.colorNeutralForeground2, [phone]: { padding: `0 ${tokens.spacingHorizontalL}` } },
});

interface Props {
  recovery: Recovery;
  since: string;
  onStep: (recovery: Recovery) => void;
}

/** One step is open at a time: the first that waits, or one that was left out and is taken up again. */
export function RecoverySteps({ recovery, since, onStep }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const { steps, signInId } = recovery;
  const [reopened, setReopened] = useState<RecoveryStep>();
  const open = reopened ?? steps.find(({ outcome }) => !outcome)?.step;

  const taking = useAction(async (step: RecoveryStep, outcome: StepOutcome) => {
    const { body } = await api.put<Recovery>(`/sign-ins/${signInId}/recovery/steps/${step}`, { outcome });
    setReopened(undefined);
    onStep(body);
  });

  return (
    <>
      {!open && <RecoverySummary recovery={recovery} />}
      <ol className={styles.steps}>
        {steps.map(({ step, outcome }, index) => (
          <StepCard
            key={step}
            number={index + 1}
            step={step}
            outcome={outcome}
            open={step === open}
            onReopen={() => setReopened(step)}
          >
            <StepContent
              step={step}
              since={since}
              busy={taking.busy}
              onDone={() => taking.run(step, 'done')}
              onSkip={() => taking.run(step, 'skipped')}
            />
          </StepCard>
        ))}
      </ol>
      <ProblemMessage problem={taking.problem} />
      {open && <p className={styles.leave}>{t('recovery.leave')}</p>}
    </>
  );
}
