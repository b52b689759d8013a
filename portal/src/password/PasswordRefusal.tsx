import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { Problem } from '../api/problem';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { useTexts } from '../texts/TextsProvider';

const known = ['too-short', 'too-long', 'common', 'breached', 'contains-name', 'same-as-current'] as const;

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** Why the service doesn't take the new password, reason by reason. */
export function PasswordRefusal({ problem }: { problem?: Problem }) {
  const styles = useStyles();
  const { t } = useTexts();
  const reasons = problem?.type === 'password-unacceptable' ? (problem.details.reasons ?? []) : [];
  const told = known.filter((reason) => reasons.includes(reason));
  if (!problem || told.length === 0) return <ProblemMessage problem={problem} />;

  return (
    <MessageBar role="alert" intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        {t('problem.password-unacceptable')}
        <ul>
          {told.map((reason) => (
            <li key={reason}>{t(`password.reason.${reason}`)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
