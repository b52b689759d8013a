import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSessions } from '../api/account';
import type { BrowserSession } from '../api/types';
import { Area } from '../feedback/Area';
import { MoreButton } from '../feedback/MoreButton';
import { Notice } from '../feedback/Notice';
import { Page } from '../layout/Page';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import { ElsewhereDialog } from './ElsewhereDialog';
import { SessionCard } from './SessionCard';
import { SessionCards } from './SessionCards';

export default function SessionsPage() {
  const { t } = useTexts();
  const sessions = useSessions();
  const [asking, setAsking] = useState(false);
  const [notice, setNotice] = useState<string>();
  const all = sessions.data?.items ?? [];
  const others = all.filter(({ current }) => !current);

  function signedOutElsewhere() {
    setAsking(false);
    setNotice(t('sessions.elsewhere.done'));
    sessions.change((page) => ({ items: page.items.filter(({ current }) => current), next: null }));
  }

  return (
    <Page
      title={t('sessions.title')}
      intro={
        sessions.data &&
        t(sessions.data.next ? 'sessions.intro.more' : 'sessions.intro', { count: all.length })
      }
    >
      <Notice>{notice}</Notice>
      <Area name={t('sessions.title')} resource={sessions}>
        {({ items }) => (
          <>
            <Here sessions={items} />
            <Section
              title={t('sessions.others')}
              action={
                others.length > 0 && (
                  <Button onClick={() => setAsking(true)}>{t('sessions.elsewhere')}</Button>
                )
              }
            >
              <SessionCards sessions={others} />
            </Section>
          </>
        )}
      </Area>
      <MoreButton list={sessions} />
      {asking && <ElsewhereDialog onDone={signedOutElsewhere} onClose={() => setAsking(false)} />}
    </Page>
  );
}

function Here({ sessions }: { sessions: BrowserSession[] }) {
  const { t } = useTexts();
  const here = sessions.find(({ current }) => current);
  return (
    here && (
      <Section title={t('sessions.this')}>
        <SessionCard session={here} />
      </Section>
    )
  );
}
