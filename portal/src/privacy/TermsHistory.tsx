import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TermsVersion } from '../api/types';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  details: { gridColumn: '1 / -1' },
  summary: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
  },
  version: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface Props {
  history: TermsVersion[];
  onRead: (version: string) => void;
}

/** Every version that there was, and whether and when it was accepted. */
export function TermsHistory({ history, onRead }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  if (history.length < 2) return null;

  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t('terms.history', { count: history.length })}</summary>
      <ul>
        {history.map(({ version, publishedAt, accepted }) => (
          <li key={version} className={styles.version}>
            <span>
              {t('terms.history.version', { version, date: format.date(publishedAt) })}
              {' · '}
              {accepted
                ? t('terms.accepted', { date: format.date(accepted.acceptedAt) })
                : t('terms.history.not-accepted')}
            </span>
            <Button
              appearance="subtle"
              aria-label={t('terms.history.read', { version })}
              onClick={() => onRead(version)}
            >
              {t('terms.read')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
