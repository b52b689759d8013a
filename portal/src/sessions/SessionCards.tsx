import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { api } from '../api/client';
import type { BrowserSession } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { Card } from '../layout/Card';
import { CardList } from '../layout/CardList';
import { useKeptFocus } from '../layout/useKeptFocus';
import { useTexts } from '../texts/TextsProvider';
import { SessionCard } from './SessionCard';
import { useSessionName } from './sessionName';

const useStyles = makeStyles({
  ended: { outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function SessionCards({ sessions }: { sessions: BrowserSession[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  if (sessions.length === 0) {
    return (
      <Card padded className={styles.quiet}>
        {t('sessions.only-this')}
      </Card>
    );
  }
  return (
    <CardList>
      {sessions.map((session) => (
        <OtherSession key={session.id} session={session} />
      ))}
    </CardList>
  );
}

/** Stays with the time at which it ended, so that one sees that it really did. */
function OtherSession({ session }: { session: BrowserSession }) {
  const { t, format } = useTexts();
  const styles = useStyles();
  const name = useSessionName(session);
  const ended = useRef<HTMLSpanElement>(null);
  const [endedAt, setEndedAt] = useState<string>();
  const ending = useAction(async () => {
    await api.delete(`/sessions/${session.id}`);
    setEndedAt(new Date().toISOString());
  });
  useKeptFocus(ended, endedAt);

  return (
    <SessionCard session={session} problem={ending.problem}>
      <span ref={ended} role="status" tabIndex={-1} className={styles.ended}>
        {endedAt && t('sessions.ended', { time: format.time(endedAt) })}
      </span>
      {!endedAt && (
        <ActionButton
          busy={ending.busy}
          busyText={t('sessions.signing-out')}
          aria-label={ending.busy ? undefined : t('sessions.sign-out.one', { session: name })}
          onClick={() => ending.run()}
        >
          {t('sessions.sign-out')}
        </ActionButton>
      )}
    </SessionCard>
  );
}
