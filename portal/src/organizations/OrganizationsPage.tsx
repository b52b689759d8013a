import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useOrganizations } from '../api/account';
import { useInterruptedStep } from '../api/signIn';
import type { Invitation, Organization } from '../api/types';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { Notice } from '../feedback/Notice';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';
import { AskedInvitation } from './AskedInvitation';
import type { Answer } from './InvitationCard';
import { Invitations } from './Invitations';
import { LeaveDialog } from './LeaveDialog';
import { OrganizationLists } from './OrganizationLists';

export default function OrganizationsPage() {
  const { t } = useTexts();
  const organizations = useOrganizations();
  const interrupted = useInterruptedStep('organizations');
  const [leaving, setLeaving] = useState(interrupted?.leave);
  const [notice, setNotice] = useState<string>();
  const [query, setQuery] = useSearchParams();
  const [asked, setAsked] = useState(query.get('invitation') ?? undefined);
  const all = organizations.data;
  const chosen = all?.others.find(({ id }) => id === leaving);
  const count = all ? all.others.length + (all.home ? 1 : 0) : 0;

  function left({ id, name, state }: Organization) {
    organizations.change((before) => ({ ...before, others: before.others.filter((one) => one.id !== id) }));
    setNotice(t(state === 'deleted' ? 'organization.removed' : 'organization.left', { organization: name }));
    setLeaving(undefined);
  }

  function answered({ id, name }: Invitation, answer: Answer) {
    organizations.change((before) => ({
      ...before,
      invitations: before.invitations.filter((one) => one.id !== id),
    }));
    organizations.reload();
    setAsked(undefined);
    setQuery({}, { replace: true });
    setNotice(t(answer === 'accept' ? 'invitation.accepted' : 'invitation.declined', { organization: name }));
  }

  function outdated(id: string) {
    setAsked(id);
    organizations.reload();
  }

  return (
    <Page title={t('organizations.title')} intro={all ? t('organizations.intro', { count }) : ''}>
      <Notice>{notice}</Notice>
      <Area name={t('organizations.title')} resource={organizations} skeleton={<CardSkeleton rows={2} />}>
        {(data) => (
          <>
            {asked && !data.invitations.some(({ id }) => id === asked) && (
              <AskedInvitation key={asked} id={asked} />
            )}
            <Invitations
              invitations={data.invitations}
              asked={asked}
              onAnswered={answered}
              onOutdated={outdated}
            />
            {count > 0 && <OrganizationLists organizations={data} onLeave={setLeaving} />}
            {count === 0 && data.invitations.length === 0 && (
              <EmptyState icon={<BuildingMultipleRegular />} title={t('organizations.empty.title')}>
                {t('organizations.empty.intro')}
              </EmptyState>
            )}
          </>
        )}
      </Area>
      {chosen && (
        <LeaveDialog
          organization={chosen}
          onDone={() => left(chosen)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Page>
  );
}
