import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Recovery, RecoveryStep, StepOutcome } from '../../api/activity';
import { api } from '../../api/client';
import { useInterruptedStep } from '../../api/signIn';
import { useAction } from '../../api/useAction';
import { phone } from '../../layout/media';
import { useTexts } from '../../texts/TextsProvider';
import { RecoverySummary } from './RecoverySummary';
import { StepCard } from './StepCard';
import { StepContent } from './StepContent';
import type { Answers } from './step';
import { Unrecorded } from './Unrecorded';

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
  const answers = useInterruptedStep('recovery') as Answers | undefined;
  const [reopened, setReopened] = useState<RecoveryStep>();
  const open = reopened ?? steps.find(({ outcome }) => !outcome)?.step;

  const [stuck, setStuck] = useState<{ step: RecoveryStep; outcome: StepOutcome }>();

  const taking = useAction(async (step: RecoveryStep, outcome: StepOutcome) => {
    try {
      const path = `/sign-ins/${signInId}/recovery/steps/${step}`;
      const { body } = await api.put<Recovery>(path, { outcome });
      setStuck(undefined);
      setReopened(undefined);
      onStep(body);
    } catch (thrown) {
      setStuck({ step, outcome });
      throw thrown;
    }
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
            {stuck?.step === step ? (
              <Unrecorded
                busy={taking.busy}
                problem={taking.problem}
                onTryAgain={() => taking.run(step, stuck.outcome)}
              />
            ) : (
              <StepContent
                step={step}
                since={since}
                recovery={recovery}
                answers={answers}
                busy={taking.busy}
                onDone={() => taking.run(step, 'done')}
                onSkip={() => taking.run(step, 'skipped')}
              />
            )}
          </StepCard>
        ))}
      </ol>
      {open && <p className={styles.leave}>{t('recovery.leave')}</p>}
    </>
  );
}
