import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem, ProblemType } from '../api/problem';
import { useTexts } from '../texts/TextsProvider';
import { problemWords } from './problemWords';
import { TraceId } from './TraceId';
import { WaitTimer } from './WaitTimer';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  body: { display: 'grid', gap: tokens.spacingVerticalXXS, whiteSpace: 'normal' },
});

const throttled: ProblemType[] = ['too-many-attempts', 'rate-limited'];

export function ProblemMessage({ problem }: { problem?: Problem }) {
  const styles = useStyles();
  const { t } = useTexts();
  if (!problem) return null;
  const { errors = [], traceId } = problem.details;
  const waits = throttled.includes(problem.type) && problem.retryAt !== undefined;
  // How long to wait is counted down below, so that it isn't told as it was a while ago.
  const words = waits ? t(`problem.${problem.type}`) : problemWords(problem, t);

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
