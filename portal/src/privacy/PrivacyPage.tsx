import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';
import { type PrivacyTab, PrivacyTabs } from './PrivacyTabs';
import { TermsOfUse } from './TermsOfUse';

/** Only what works has a tab. */
const tabs: PrivacyTab[] = [{ id: 'terms', name: 'privacy.terms', Content: TermsOfUse }];

export default function PrivacyPage() {
  const { t } = useTexts();
  return (
    <Page title={t('privacy.title')} intro={t('privacy.intro')}>
      <PrivacyTabs tabs={tabs} />
    </Page>
  );
}
