import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What was done, said once where the eye is and to screen readers. */
export function Notice({ children }: { children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" className={children ? undefined : 'visually-hidden'}>
      {children && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>{children}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
