import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { type ReactNode, useEffect, useRef } from 'react';
import { useInvitation } from '../api/account';
import { useSession } from '../api/SessionProvider';
import { signOut } from '../api/signOut';
import type { Invitation } from '../api/types';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalL },
  icon: { fontSize: '24px', color: tokens.colorNeutralForeground3 },
  words: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What has become of an invitation that a mail's link leads to and that can't be answered (any more). */
export function AskedInvitation({ id }: { id: string }) {
  const { t } = useTexts();
  const invitation = useInvitation(id);
  if (invitation.problem?.type === 'not-found') return <Elsewhere />;

  return (
    <Area name={t('invitation.name')} resource={invitation} skeleton={<CardSkeleton rows={1} />}>
      {(found) => <Over invitation={found} />}
    </Area>
  );
}

function Over({ invitation: { state, name, contact } }: { invitation: Invitation }) {
  const { t } = useTexts();
  const organization = name;
  return (
    <Told title={t(`invitation.asked.${state}`, { organization })}>
      {state !== 'accepted' &&
        t(contact ? 'invitation.asked.again.contact' : 'invitation.asked.again', {
          organization,
          contact: contact ?? '',
        })}
    </Told>
  );
}

function Elsewhere() {
  const { t } = useTexts();
  const { email = '' } = useSession().session;
  return (
    <Told
      title={t('invitation.asked.elsewhere')}
      action={<Button onClick={signOut}>{t('shell.sign-out')}</Button>}
    >
      {t('invitation.asked.elsewhere.intro', { email })}
    </Told>
  );
}

function Told({ title, action, children }: { title: string; action?: ReactNode; children?: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <Card padded className={styles.card}>
      <MailRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {children && <p className={styles.quiet}>{children}</p>}
        {action}
      </div>
    </Card>
  );
}
