import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsProvider';
import { Card } from './Card';
import { Section } from './Section';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXXL}` },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
});

/** Other places that the operator points to. */
export function RelatedLinks({ links = [] }: { links?: { title: string; url: string }[] }) {
  const styles = useStyles();
  const { t } = useTexts();
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
