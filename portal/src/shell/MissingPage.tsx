import { DocumentQuestionMarkRegular } from '@fluentui/react-icons/svg/document-question-mark';
import { EmptyState } from '../feedback/EmptyState';
import { LinkButton } from '../layout/LinkButton';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';

export function MissingPage() {
  const { t } = useTexts();
  return (
    <Page title={t('missing.title')}>
      <EmptyState
        icon={<DocumentQuestionMarkRegular />}
        title={t('missing.intro')}
        action={<LinkButton to="/">{t('missing.home')}</LinkButton>}
      />
    </Page>
  );
}
