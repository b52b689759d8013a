import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../api/problem';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal' },
  reasons: { listStyleType: 'disc', paddingInlineStart: tokens.spacingHorizontalL },
});

/** Why the service doesn't take the new password, reason by reason. */
export function PasswordRefusal({ problem }: { problem?: Problem }) {
  const styles = useStyles();
  const { t } = useTexts();
  const reasons = problem?.details.reasons ?? [];
  if (reasons.length === 0) return <ProblemMessage problem={problem} />;

  return (
    <MessageBar role="alert" intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {t('problem.password-unacceptable')}
        <ul className={styles.reasons}>
          {reasons.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
