import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { api } from '../api/client';
import type { BrowserSession } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { Card } from '../layout/Card';
import { CardList } from '../layout/CardList';
import { useTexts } from '../texts/TextsProvider';
import { SessionCard } from './SessionCard';
import { useSessionName } from './sessionName';

const useStyles = makeStyles({
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
  const name = useSessionName(session);
  const [endedAt, setEndedAt] = useState<string>();
  const ending = useAction(async () => {
    await api.delete(`/sessions/${session.id}`);
    setEndedAt(new Date().toISOString());
  });

  return (
    <SessionCard session={session} problem={ending.problem}>
      <span role="status">{endedAt && t('sessions.ended', { time: format.time(endedAt) })}</span>
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
