import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem, ProblemType } from '../api/problem';
import { useTexts } from '../texts/TextsProvider';
import { TraceId } from './TraceId';
import { WaitTimer } from './WaitTimer';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  body: { display: 'grid', gap: tokens.spacingVerticalXXS, whiteSpace: 'normal' },
});

const throttled: ProblemType[] = ['too-many-attempts', 'rate-limited'];

/** Of these the service knows more than the type says, in the reader's language. */
const specific: ProblemType[] = ['leaving-forbidden', 'too-many-attempts'];

export function ProblemMessage({ problem }: { problem?: Problem }) {
  const styles = useStyles();
  const { t } = useTexts();
  if (!problem) return null;
  const { detail, errors = [], traceId } = problem.details;
  const waits = throttled.includes(problem.type) && problem.retryAt !== undefined;
  const words = (!waits && specific.includes(problem.type) && detail) || t(`problem.${problem.type}`);

  return (
    <MessageBar role="alert" intent="error" className={styles.bar} layout="multiline">
      <MessageBarBody className={styles.body}>
        <span>{words}</span>
        {errors.map(({ pointer, reason }) => (
          <span key={pointer}>{reason}</span>
        ))}
        {waits && <WaitTimer until={problem.retryAt} />}
        {traceId && <TraceId id={traceId} />}
      </MessageBarBody>
    </MessageBar>
  );
}
