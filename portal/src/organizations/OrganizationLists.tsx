import { makeStyles, tokens } from '@fluentui/react-components';
import type { Organizations } from '../api/types';
import { Card } from '../layout/Card';
import { CardList } from '../layout/CardList';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import { OrganizationCard } from './OrganizationCard';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  organizations: Organizations;
  onLeave: (id: string) => void;
}

/** Without a home organization there is one plain list. */
export function OrganizationLists({ organizations: { home, others }, onLeave }: Props) {
  const styles = useStyles();
  const { t } = useTexts();

  return (
    <>
      {home && (
        <Section title={t('organizations.home')}>
          <OrganizationCard organization={home} home />
        </Section>
      )}
      <Section title={t(home ? 'organizations.others' : 'organizations.all')}>
        {others.length === 0 && (
          <Card padded className={styles.quiet}>
            {t('organizations.others.none')}
          </Card>
        )}
        <CardList>
          {others.map((organization) => (
            <OrganizationCard
              key={organization.id}
              organization={organization}
              onLeave={() => onLeave(organization.id)}
            />
          ))}
        </CardList>
      </Section>
    </>
  );
}
