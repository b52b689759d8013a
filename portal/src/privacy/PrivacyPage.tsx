import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTerms } from '../api/account';
import { Page } from '../layout/Page';
import { Tabs } from '../layout/Tabs';
import { waitsForAcceptance } from '../overview/securityCheckup';
import { useTexts } from '../texts/TextsProvider';
import { LanguageAndRegion } from './LanguageAndRegion';
import { MyData } from './MyData';
import { Services } from './Services';
import { TermsOfUse } from './TermsOfUse';

/** The address knows which tab is open; without it, terms that wait come first. */
export default function PrivacyPage() {
  const { t } = useTexts();
  const [query, setQuery] = useSearchParams();
  const terms = useTerms().data?.items;
  const [first, setFirst] = useState<string>();
  // Chosen once: who accepts the terms is not moved to another tab.
  if (terms && !first) setFirst(terms.some(waitsForAcceptance) ? 'terms' : 'services');

  return (
    <Page title={t('privacy.title')} intro={t('privacy.intro')}>
      <Tabs
        label={t('privacy.tabs')}
        chosen={query.get('tab') ?? first ?? 'terms'}
        onChoose={(tab) => setQuery({ tab }, { replace: true })}
        tabs={[
          { id: 'services', name: t('privacy.services'), content: <Services /> },
          { id: 'terms', name: t('privacy.terms'), content: <TermsOfUse /> },
          { id: 'data', name: t('privacy.data'), content: <MyData /> },
          { id: 'language', name: t('privacy.language'), content: <LanguageAndRegion /> },
        ]}
      />
    </Page>
  );
}
