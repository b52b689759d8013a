import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { useKeptFocus } from '../layout/useKeptFocus';

const useStyles = makeStyles({
  place: { outlineStyle: 'none' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What was done, said once where the eye is and to screen readers. What did it is often gone with it. */
export function Notice({ children }: { children?: ReactNode }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, children);

  return (
    <div ref={place} role="status" tabIndex={-1} className={children ? styles.place : 'visually-hidden'}>
      {children && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>{children}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
