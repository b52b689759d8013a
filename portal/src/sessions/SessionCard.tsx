import { makeStyles, tokens } from '@fluentui/react-components';
import { DesktopRegular } from '@fluentui/react-icons/svg/desktop';
import { PhoneRegular } from '@fluentui/react-icons/svg/phone';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import type { BrowserSession } from '../api/types';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { When } from '../layout/When';
import { useSessionName } from './sessionName';

const useStyles = makeStyles({
  session: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [phone]: { gridTemplateColumns: '24px minmax(0, 1fr)' },
  },
  icon: { fontSize: '24px', color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { [phone]: { gridColumn: '2' } },
  message: { gridColumn: '1 / -1' },
});

const phones = ['Android', 'iOS', 'iPadOS'];

interface Props {
  session: BrowserSession;
  problem?: Problem;
  children?: ReactNode;
}

export function SessionCard({ session, problem, children }: Props) {
  const styles = useStyles();
  const name = useSessionName(session);
  const Icon = phones.includes(session.operatingSystem?.name ?? '') ? PhoneRegular : DesktopRegular;
  const applications = session.applications.map(({ name: application }) => application);

  return (
    <Card padded className={styles.session}>
      <Icon className={styles.icon} aria-hidden />
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.quiet}>{[...applications, session.ip].filter(Boolean).join(' · ')}</p>
        <p className={styles.quiet}>
          <When at={session.startedAt} text="sessions.started" />
          {!session.current && (
            <>
              {' · '}
              <When at={session.lastSeenAt} text="sessions.seen" />
            </>
          )}
        </p>
      </div>
      {children && <div className={styles.action}>{children}</div>}
      {problem && (
        <div className={styles.message}>
          <ProblemMessage problem={problem} />
        </div>
      )}
    </Card>
  );
}
