import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../api/SessionProvider';
import { Card } from '../layout/Card';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXXL}` },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
});

/** Other places that the operator points to. */
export function RelatedLinks() {
  const styles = useStyles();
  const { t } = useTexts();
  const links = useSession().session.links ?? [];
  if (links.length === 0) return null;

  return (
    <Section title={t('links.title')}>
      <Card padded>
        <ul className={styles.links}>
          {links.map(({ title, url }) => (
            <li key={url}>
              <Link href={url} className={styles.link}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
