import { Page } from '../layout/Page';
import { Tabs } from '../layout/Tabs';
import { useTexts } from '../texts/TextsProvider';
import { TermsOfUse } from './TermsOfUse';

/** Only what works has a tab. */
export default function PrivacyPage() {
  const { t } = useTexts();
  return (
    <Page title={t('privacy.title')} intro={t('privacy.intro')}>
      <Tabs
        label={t('privacy.tabs')}
        tabs={[{ id: 'terms', name: t('privacy.terms'), content: <TermsOfUse /> }]}
      />
    </Page>
  );
}
