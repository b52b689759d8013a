import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePrivacyStatement } from '../api/account';
import type { PrivacyStatement } from '../api/types';
import { Card } from '../layout/Card';
import { RelatedLinks } from '../layout/RelatedLinks';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  links: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXL}` },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
});

/** What each organization says about privacy, whom to ask, and where the operator sends one to read on. */
export function Statements() {
  const { organizations = [], links } = usePrivacyStatement().data ?? {};
  const said = organizations.filter(({ privacyStatementUrl, contact }) => privacyStatementUrl || contact);
  return (
    <>
      {said.length > 0 && <SaidByOrganizations said={said} />}
      <RelatedLinks links={links} />
    </>
  );
}

function SaidByOrganizations({ said }: { said: PrivacyStatement['organizations'] }) {
  const styles = useStyles();
  const { t } = useTexts();

  return (
    <Section title={t('statements.title')}>
      <Card padded>
        <ul className={styles.list}>
          {said.map(({ organizationId, name, privacyStatementUrl, contact }) => (
            <li key={organizationId}>
              <p className={styles.name}>{name}</p>
              <div className={styles.links}>
                {privacyStatementUrl && (
                  <Link
                    className={styles.link}
                    inline
                    href={privacyStatementUrl}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('organization.privacy.of', { organization: name })}
                  </Link>
                )}
                {contact?.includes('@') ? (
                  <Link className={styles.link} inline href={`mailto:${contact}`}>
                    {contact}
                  </Link>
                ) : (
                  contact && <span className={styles.link}>{contact}</span>
                )}
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
