import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import type { Terms } from '../api/types';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { StateBadge } from '../layout/StateBadge';
import { waitsForAcceptance } from '../overview/securityCheckup';
import { useTexts } from '../texts/TextsProvider';
import { TermsHistory } from './TermsHistory';

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

interface Props {
  terms: Terms;
  /** Whose terms they are, once that is known. */
  organization?: string;
  onRead: (version?: string) => void;
}

export function TermsCard({ terms, organization, onRead }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { title, version } = terms;
  const waiting = waitsForAcceptance(terms);
  const accepted = terms.accepted && {
    version: terms.accepted.version,
    date: format.date(terms.accepted.acceptedAt),
  };

  return (
    <Card padded className={styles.card}>
      <div className={styles.words}>
        <h2 className={styles.title} lang={terms.language}>
          {title}
        </h2>
        <p className={styles.quiet}>
          {organization ? t('terms.from', { organization, version }) : t('terms.version', { version })}
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
        onClick={() => onRead()}
      >
        {t(waiting ? 'terms.read-and-accept' : 'terms.read')}
      </Button>
      <TermsHistory history={terms.history ?? []} onRead={onRead} />
    </Card>
  );
}
