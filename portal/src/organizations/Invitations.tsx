import type { Invitation, Organizations } from '../api/types';
import { CardList } from '../layout/CardList';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import { type Answer, InvitationCard } from './InvitationCard';

interface Props {
  invitations: Organizations['invitations'];
  onAnswered: (invitation: Invitation, answer: Answer) => void;
  onOutdated: () => void;
}

export function Invitations({ invitations, onAnswered, onOutdated }: Props) {
  const { t } = useTexts();
  if (invitations.length === 0) return null;

  return (
    <Section title={t('invitations.title')}>
      <CardList>
        {invitations.map((invitation) => (
          <InvitationCard
            key={invitation.id}
            invitation={invitation}
            onAnswered={(answer) => onAnswered(invitation, answer)}
            onOutdated={onOutdated}
          />
        ))}
      </CardList>
    </Section>
  );
}
