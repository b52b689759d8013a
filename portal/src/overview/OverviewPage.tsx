import { Avatar } from '@fluentui/react-components';
import { useSession } from '../api/SessionProvider';
import { SignInTrouble } from '../landing/SignInTrouble';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';
import { Checkup } from './Checkup';
import { RelatedLinks } from './RelatedLinks';
import { Tiles } from './Tiles';

export default function OverviewPage() {
  const { t } = useTexts();
  const { name = '', email } = useSession().session;

  return (
    <Page
      title={t('overview.title', { name: name.split(' ')[0] ?? name })}
      name={t('overview.page')}
      intro={email}
      lead={<Avatar name={name} size={56} color="brand" aria-hidden />}
    >
      <SignInTrouble />
      <Checkup />
      <Tiles />
      <RelatedLinks />
    </Page>
  );
}
