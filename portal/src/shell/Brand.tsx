import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import { useSession } from '../api/SessionProvider';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import { Mark } from './Mark';

const useStyles = makeStyles({
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    minHeight: '44px',
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase400,
    whiteSpace: 'nowrap',
    [phone]: { ':first-child': { marginInlineStart: tokens.spacingHorizontalM } },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  organization: { overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: tokens.fontWeightSemibold },
  app: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    [phone]: { display: 'none' },
  },
});

/** The organization as the operator or, else, the account itself names it. */
export function Brand({ home }: { home?: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { organization } = useSession().session;
  const name = organization?.name ?? home;

  return (
    <Link to="/" className={styles.brand}>
      <Mark url={organization?.markUrl} />
      {name && <span className={styles.organization}>{name}</span>}
      <span className={name ? styles.app : styles.organization}>{t('app.name')}</span>
    </Link>
  );
}
