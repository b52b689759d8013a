import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Challenge } from '../../api/methods';
import { CopyButton } from '../../feedback/CopyButton';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  code: {
    justifySelf: 'center',
    width: 'min(220px, 100%)',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: '#fff',
  },
  key: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  secret: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** As a picture, in which nothing of the markup can run; and as text for who can't scan. */
export function QrCode({ challenge: { qrCode, secret, uri } }: { challenge: Partial<Challenge> }) {
  const styles = useStyles();
  const { t } = useTexts();
  const groups = secret?.match(/.{1,4}/g)?.join(' ');

  return (
    <>
      {qrCode && (
        <img
          className={styles.code}
          src={`data:image/svg+xml,${encodeURIComponent(qrCode)}`}
          alt={t('add.authenticator-app.picture')}
        />
      )}
      {secret && (
        <div>
          <p className={styles.quiet}>{t('add.authenticator-app.key')}</p>
          <div className={styles.key}>
            <code className={styles.secret}>{groups}</code>
            <CopyButton text={secret} label={t('add.authenticator-app.copy')} />
          </div>
        </div>
      )}
      {uri && (
        <p>
          <Link inline href={uri}>
            {t('add.authenticator-app.open')}
          </Link>
        </p>
      )}
    </>
  );
}
