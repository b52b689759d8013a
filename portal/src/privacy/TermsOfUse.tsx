import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import { useOrganizations, useTerms } from '../api/account';
import { useInterruptedStep } from '../api/signIn';
import type { Organizations, Terms } from '../api/types';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { MoreButton } from '../feedback/MoreButton';
import { Notice } from '../feedback/Notice';
import { CardList } from '../layout/CardList';
import { useTexts } from '../texts/TextsProvider';
import { TermsCard } from './TermsCard';
import { TermsDialog } from './TermsDialog';

export function TermsOfUse() {
  const { t } = useTexts();
  const terms = useTerms();
  const names = namesOf(useOrganizations().data);
  const interrupted = useInterruptedStep('terms');
  const [reading, setReading] = useState(interrupted?.read);
  const [version, setVersion] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const chosen = terms.data?.items.find(({ id }) => id === reading);

  function accepted({ title }: Terms) {
    setNotice(t('terms.done', { document: title }));
    setReading(undefined);
    terms.reload();
  }

  return (
    <>
      <Notice>{notice}</Notice>
      <Area name={t('privacy.terms')} resource={terms} skeleton={<CardSkeleton rows={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<DocumentTextRegular />} title={t('terms.empty.title')}>
              {t('terms.empty.intro')}
            </EmptyState>
          ) : (
            <CardList>
              {items.map((one) => (
                <TermsCard
                  key={one.id}
                  terms={one}
                  organization={names.get(one.organizationId)}
                  onRead={(which) => {
                    setReading(one.id);
                    setVersion(which);
                  }}
                />
              ))}
            </CardList>
          )
        }
      </Area>
      <MoreButton list={terms} />
      {chosen && (
        <TermsDialog
          terms={chosen}
          version={version}
          onAccepted={() => accepted(chosen)}
          onClose={() => setReading(undefined)}
        />
      )}
    </>
  );
}

function namesOf(organizations?: Organizations) {
  const { home, others = [] } = organizations ?? {};
  return new Map([...(home ? [home] : []), ...others].map(({ id, name }) => [id, name]));
}
