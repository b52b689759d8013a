import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useEffect, useRef } from 'react';
import type { Invitation } from '../api/types';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalL },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1 },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Who invites, as what, and until when one can answer. */
export function InvitationHead({ invitation, asked }: { invitation: Invitation; asked: boolean }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, domain, kind, expiresAt } = invitation;
  const until = t('invitation.until', { date: format.date(expiresAt) });

  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);

  return (
    <div className={styles.head}>
      <MailRegular className={styles.icon} aria-hidden />
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.name}>
          {t(`invitation.title.${kind}`, { organization: name })}
        </h3>
        <p className={styles.quiet}>{[domain, until].filter(Boolean).join(' · ')}</p>
      </div>
    </div>
  );
}
