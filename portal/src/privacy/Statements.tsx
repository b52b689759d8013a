import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePrivacyStatement } from '../api/account';
import { Card } from '../layout/Card';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  links: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXL}` },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
});

/** What each organization says about privacy, and whom to ask. */
export function Statements() {
  const styles = useStyles();
  const { t } = useTexts();
  const said = usePrivacyStatement().data?.organizations.filter(
    ({ privacyStatementUrl, contact }) => privacyStatementUrl || contact,
  );
  if (!said?.length) return null;

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
