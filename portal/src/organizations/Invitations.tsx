import type { Invitation, Organizations } from '../api/types';
import { CardList } from '../layout/CardList';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import { type Answer, InvitationCard } from './InvitationCard';

interface Props {
  invitations: Organizations['invitations'];
  /** The one that one came for. */
  asked?: string;
  onAnswered: (invitation: Invitation, answer: Answer) => void;
  onOutdated: (id: string) => void;
}

export function Invitations({ invitations, asked, onAnswered, onOutdated }: Props) {
  const { t } = useTexts();
  if (invitations.length === 0) return null;
  const inOrder = invitations.toSorted((one, other) => Number(other.id === asked) - Number(one.id === asked));

  return (
    <Section title={t('invitations.title')}>
      <CardList>
        {inOrder.map((invitation) => (
          <InvitationCard
            key={invitation.id}
            invitation={invitation}
            asked={invitation.id === asked}
            onAnswered={(answer) => onAnswered(invitation, answer)}
            onOutdated={() => onOutdated(invitation.id)}
          />
        ))}
      </CardList>
    </Section>
  );
}
