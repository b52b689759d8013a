import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSignatureRegular } from '@fluentui/react-icons/svg/document-signature';
import { DeviceIcon } from '../devices/DeviceIcon';
import { LinkButton } from '../layout/LinkButton';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import type { Finding } from './securityCheckup';

const useStyles = makeStyles({
  finding: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    [phone]: {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      padding: tokens.spacingHorizontalL,
      '& > a': { gridColumn: '1 / -1', minHeight: '44px' },
    },
  },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorStatusWarningForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 },
});

export function CheckupFinding({ finding, first }: { finding: Finding; first: boolean }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const title =
    finding.kind === 'device'
      ? t('checkup.device', { device: finding.device.displayName, date: format.date(finding.lastSeen) })
      : t('checkup.terms', { count: finding.count });

  return (
    <li className={styles.finding}>
      <span className={styles.icon} aria-hidden>
        {finding.kind === 'device' ? <DeviceIcon kind={finding.device.kind} /> : <DocumentSignatureRegular />}
      </span>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.why}>{t(`checkup.${finding.kind}.why`)}</p>
      </div>
      <LinkButton to={finding.path} appearance={first ? 'primary' : 'secondary'}>
        {t(`checkup.${finding.kind}.do`)}
      </LinkButton>
    </li>
  );
}
