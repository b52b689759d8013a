import { useSession } from '../api/SessionProvider';
import { SignInTrouble } from '../landing/SignInTrouble';
import { Page } from '../layout/Page';
import { PersonPhoto } from '../layout/PersonPhoto';
import { RelatedLinks } from '../layout/RelatedLinks';
import { useTexts } from '../texts/TextsProvider';
import { Checkup } from './Checkup';
import { Tiles } from './Tiles';

export default function OverviewPage() {
  const { t } = useTexts();
  const { name = '', email, links } = useSession().session;

  return (
    <Page
      title={t('overview.title', { name: name.split(' ')[0] ?? name })}
      name={t('overview.page')}
      intro={email}
      lead={<PersonPhoto size={56} />}
    >
      <SignInTrouble />
      <Checkup />
      <Tiles />
      <RelatedLinks links={links} />
    </Page>
  );
}
