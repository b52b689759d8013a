import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Organization } from '../api/types';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { StateBadge } from '../layout/StateBadge';
import { useTexts } from '../texts/TextsProvider';
import { OrganizationFacts } from './OrganizationFacts';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalL },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [phone]: { gridTemplateColumns: 'auto minmax(0, 1fr)', '& > button': { gridColumn: '1 / -1' } },
  },
  initial: {
    display: 'grid',
    placeItems: 'center',
    width: '44px',
    height: '44px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase500,
  },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  organization: Organization;
  home?: boolean;
  onLeave?: () => void;
}

export function OrganizationCard({ organization, home = false, onLeave }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { name, domain, since, kind, state, leaving } = organization;
  const gone = state === 'deleted';
  const leavable = !home && (gone || leaving?.allowed !== false);
  const stays = home ? t('organizations.home.hint') : !leavable && t('organization.stays');
  const reason = home ? undefined : leaving?.reason;

  return (
    <Card padded className={styles.card}>
      <div className={styles.head}>
        <span className={styles.initial} aria-hidden>
          {name.charAt(0)}
        </span>
        <div>
          <div className={styles.title}>
            <h3 className={styles.name}>{name}</h3>
            {!home && <StateBadge tone="plain">{t(`organization.kind.${kind}`)}</StateBadge>}
            {state !== 'active' && <StateBadge tone="waiting">{t(`organization.state.${state}`)}</StateBadge>}
          </div>
          <p className={styles.quiet}>
            {[domain, since && t('organization.since', { date: format.date(since) })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {leavable && (
          <Button
            aria-label={t(gone ? 'organization.remove.one' : 'organization.leave.one', {
              organization: name,
            })}
            onClick={onLeave}
          >
            {t(gone ? 'organization.remove' : 'organization.leave')}
          </Button>
        )}
      </div>
      <OrganizationFacts organization={organization} />
      {stays && <p className={styles.quiet}>{[stays, reason].filter(Boolean).join(' ')}</p>}
    </Card>
  );
}
