import { Link } from '@fluentui/react-components';
import type { Organization } from '../api/types';
import { Facts } from '../layout/Facts';
import { sentenceCase } from '../texts/formats';
import type { TextKey } from '../texts/languages';
import { type Translate, useTexts } from '../texts/TextsProvider';

const known = ['name', 'email', 'photo', 'locale', 'sign-ins', 'devices'] as const;

type Told = 'name' | 'visibleData' | 'contact' | 'privacyStatementUrl';

interface Props {
  organization: Pick<Organization, Told> & { invitedBy?: string | null };
  sees?: TextKey;
}

export function OrganizationFacts({ organization, sees = 'organization.sees' }: Props) {
  const { t, format } = useTexts();
  const { visibleData = [], contact, privacyStatementUrl, name, invitedBy } = organization;
  return (
    <Facts
      facts={[
        [t(sees), sentenceCase(format.list(visibleData.map((data) => dataName(data, t))))],
        [t('organization.invited-by'), invitedBy],
        [t('organization.contact'), contact && <Contact contact={contact} />],
        [
          t('organization.privacy'),
          privacyStatementUrl && (
            <Link inline href={privacyStatementUrl} target="_blank" rel="noreferrer">
              {t('organization.privacy.of', { organization: name })}
            </Link>
          ),
        ],
      ]}
    />
  );
}

function Contact({ contact }: { contact: string }) {
  return contact.includes('@') ? (
    <Link inline href={`mailto:${contact}`}>
      {contact}
    </Link>
  ) : (
    contact
  );
}

function dataName(data: string, t: Translate) {
  const name = known.find((one) => one === data);
  return name ? t(`organization.data.${name}`) : data;
}
