import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { api } from '../api/client';
import type { Invitation } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import { OrganizationFacts } from './OrganizationFacts';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalL },
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalL },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1 },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [phone]: { '& > button': { flexGrow: 1 } },
  },
});

export type Answer = 'accept' | 'decline';

interface Props {
  invitation: Invitation;
  onAnswered: (answer: Answer) => void;
  /** It is gone, or was answered elsewhere: what is shown is not true any more. */
  onOutdated: () => void;
}

export function InvitationCard({ invitation, onAnswered, onOutdated }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { id, name, domain, kind, expiresAt } = invitation;
  const organization = name;

  const answering = useAction(async (answer: Answer) => {
    try {
      await api.post(`/organizations/invitations/${id}/${answer}`);
      onAnswered(answer);
    } catch (problem) {
      onOutdated();
      throw problem;
    }
  });

  return (
    <Card padded className={styles.card}>
      <div className={styles.head}>
        <MailRegular className={styles.icon} aria-hidden />
        <div>
          <h3 className={styles.name}>{t(`invitation.title.${kind}`, { organization })}</h3>
          <p className={styles.quiet}>
            {[domain, t('invitation.until', { date: format.date(expiresAt) })].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
      <OrganizationFacts organization={invitation} sees="invitation.sees" />
      <ProblemMessage problem={answering.problem} />
      <div className={styles.actions}>
        <ActionButton
          appearance="primary"
          busy={answering.busy}
          busyText={t('invitation.answering')}
          aria-label={answering.busy ? undefined : t('invitation.accept.one', { organization })}
          onClick={() => answering.run('accept')}
        >
          {t('invitation.accept')}
        </ActionButton>
        <Button
          disabled={answering.busy}
          aria-label={t('invitation.decline.one', { organization })}
          onClick={() => answering.run('decline')}
        >
          {t('invitation.decline')}
        </Button>
      </div>
    </Card>
  );
}
