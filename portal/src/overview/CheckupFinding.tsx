import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentKeyRegular } from '@fluentui/react-icons/svg/document-key';
import { DocumentSignatureRegular } from '@fluentui/react-icons/svg/document-signature';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { DeviceIcon } from '../devices/DeviceIcon';
import { LinkButton } from '../layout/LinkButton';
import { phone } from '../layout/media';
import { fullName } from '../security-info/methodWords';
import type { Formats } from '../texts/formats';
import type { Values } from '../texts/phrase';
import { type Translate, useTexts } from '../texts/TextsProvider';
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

const icons = {
  copied: WarningRegular,
  review: WarningRegular,
  'second-step': ShieldErrorRegular,
  'one-method': ShieldErrorRegular,
  codes: DocumentKeyRegular,
  terms: DocumentSignatureRegular,
};

export function CheckupFinding({ finding, first }: { finding: Finding; first: boolean }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const title = t(`checkup.${finding.kind}`, valuesOf(finding, t, format));

  return (
    <li className={styles.finding}>
      <span className={styles.icon} aria-hidden>
        <FindingIcon finding={finding} />
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

function valuesOf(finding: Finding, t: Translate, format: Formats): Values {
  switch (finding.kind) {
    case 'device':
      return { device: finding.device.displayName, date: format.date(finding.lastSeen) };
    case 'copied':
      return { method: fullName(finding.method, t) };
    default:
      return { count: 'count' in finding ? finding.count : 0 };
  }
}

function FindingIcon({ finding }: { finding: Finding }) {
  if (finding.kind === 'device') return <DeviceIcon kind={finding.device.kind} />;
  const Icon = icons[finding.kind];
  return <Icon />;
}
