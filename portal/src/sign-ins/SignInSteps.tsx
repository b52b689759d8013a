import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { SignInStep } from '../api/types';
import { useTexts } from '../texts/TextsProvider';
import { methodName } from './words';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '& svg': { flexShrink: 0 },
  },
});

/** What was asked for, in order, and whether it was right. */
export function SignInSteps({ steps }: { steps: SignInStep[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <ol>
      {steps.map(({ method, at, succeeded }) => (
        <li key={method + at} className={styles.step}>
          {succeeded ? <CheckmarkCircleRegular aria-hidden /> : <DismissCircleRegular aria-hidden />}
          {t(succeeded ? 'sign-in.step.passed' : 'sign-in.step.failed', { method: methodName(method, t) })}
        </li>
      ))}
    </ol>
  );
}
