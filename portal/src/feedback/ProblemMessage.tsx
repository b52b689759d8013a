import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem, ProblemType } from '../api/problem';
import { useTexts } from '../texts/TextsProvider';
import { TraceId } from './TraceId';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  body: { display: 'grid', gap: tokens.spacingVerticalXXS, whiteSpace: 'normal' },
});

/** Of these the service knows more than the type says, in the reader's language. */
const withDetail: ProblemType[] = ['validation-failed', 'leaving-forbidden'];

export function ProblemMessage({ problem }: { problem?: Problem }) {
  const styles = useStyles();
  const { t } = useTexts();
  if (!problem) return null;
  const { detail, errors = [], traceId } = problem.details;

  return (
    <MessageBar role="alert" intent="error" className={styles.bar} layout="multiline">
      <MessageBarBody className={styles.body}>
        <span>{t(`problem.${problem.type}`)}</span>
        {withDetail.includes(problem.type) && detail && <span>{detail}</span>}
        {errors.map(({ pointer, reason }) => (
          <span key={pointer}>{reason}</span>
        ))}
        {traceId && <TraceId id={traceId} />}
      </MessageBarBody>
    </MessageBar>
  );
}
