import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import type { Terms } from '../api/types';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { StateBadge } from '../layout/StateBadge';
import { waitsForAcceptance } from '../overview/securityCheckup';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function TermsCard({ terms, onRead }: { terms: Terms; onRead: () => void }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { title, organizationName, version, acceptance } = terms;
  const waiting = waitsForAcceptance(terms);
  const accepted = acceptance && { version: acceptance.version, date: format.date(acceptance.acceptedAt) };

  return (
    <Card padded className={styles.card}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.quiet}>
          {organizationName
            ? t('terms.from', { organization: organizationName, version })
            : t('terms.version', { version })}
        </p>
        {waiting && (
          <StateBadge tone="waiting" icon={<ClockRegular />}>
            {t('terms.waiting')}
          </StateBadge>
        )}
        {waiting && accepted && <p className={styles.quiet}>{t('terms.outdated', accepted)}</p>}
        {!waiting && accepted && (
          <StateBadge tone="good" icon={<CheckmarkCircleRegular />}>
            {t('terms.accepted', { date: accepted.date })}
          </StateBadge>
        )}
      </div>
      <Button
        appearance={waiting ? 'primary' : 'secondary'}
        aria-label={t(waiting ? 'terms.read-and-accept.one' : 'terms.read.one', { document: title })}
        onClick={onRead}
      >
        {t(waiting ? 'terms.read-and-accept' : 'terms.read')}
      </Button>
    </Card>
  );
}
