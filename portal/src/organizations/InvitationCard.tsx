import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { api } from '../api/client';
import { outdating } from '../api/outdating';
import type { Invitation } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import { InvitationHead } from './InvitationHead';
import { OrganizationFacts } from './OrganizationFacts';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalL },
  asked: { border: `2px solid ${tokens.colorBrandStroke1}` },
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
  /** One came for this one: it begins with the focus. */
  asked?: boolean;
  onAnswered: (answer: Answer) => void;
  /** It was answered elsewhere, or is over: the page says which. */
  onOutdated: () => void;
}

export function InvitationCard({ invitation, asked = false, onAnswered, onOutdated }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const { id, name: organization } = invitation;

  const answering = useAction(async (answer: Answer) => {
    await api.post(`/organizations/invitations/${id}/${answer}`).catch(outdating(onOutdated));
    onAnswered(answer);
  });

  return (
    <Card padded className={mergeClasses(styles.card, asked && styles.asked)}>
      <InvitationHead invitation={invitation} asked={asked} />
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
