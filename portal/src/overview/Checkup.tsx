import { makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useDevices, useSecurityInfo, useSignInSummary, useTerms } from '../api/account';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { Section } from '../layout/Section';
import { useNow } from '../layout/useNow';
import type { TextKey } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';
import { CheckupFinding } from './CheckupFinding';
import { type Finding, securityCheckup } from './securityCheckup';

const useStyles = makeStyles({
  good: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    '& svg': { flexShrink: 0, fontSize: '32px', color: tokens.colorStatusSuccessForeground1 },
  },
  goodTitle: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  incomplete: {
    color: tokens.colorNeutralForeground2,
    [phone]: { padding: `0 ${tokens.spacingHorizontalL}` },
  },
  findings: { display: 'grid', '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

export function Checkup() {
  const styles = useStyles();
  const { t, format } = useTexts();
  const now = useNow();
  const terms = useTerms();
  const devices = useDevices();
  const info = useSecurityInfo();
  const signIns = useSignInSummary();

  const sources: [TextKey, { problem?: unknown; data?: unknown }][] = [
    ['nav.sign-ins', signIns],
    ['nav.security-info', info],
    ['nav.privacy', terms],
    ['nav.devices', devices],
  ];
  const away = sources.filter(([, { problem }]) => problem).map(([name]) => t(name));
  const waiting = sources.some(([, { problem, data }]) => !problem && !data);
  const known = {
    terms: terms.data?.items,
    devices: devices.data?.items,
    info: info.data,
    signIns: signIns.data,
  };
  const findings = securityCheckup(known, now);

  return (
    <Section title={t('checkup.title')}>
      {waiting && <CardSkeleton rows={1} />}
      {!waiting && findings.length > 0 && (
        <Card>
          <ul className={styles.findings}>
            {findings.map((finding, index) => (
              <CheckupFinding key={keyOf(finding)} finding={finding} first={index === 0} />
            ))}
          </ul>
        </Card>
      )}
      {!waiting && findings.length === 0 && away.length === 0 && (
        <Card padded className={styles.good}>
          <ShieldCheckmarkRegular aria-hidden />
          <div>
            <p className={styles.goodTitle}>{t('checkup.good')}</p>
            <p className={styles.quiet}>{t('checkup.good.intro')}</p>
          </div>
        </Card>
      )}
      {away.length > 0 && (
        <p className={styles.incomplete}>{t('checkup.incomplete', { areas: format.list(away) })}</p>
      )}
    </Section>
  );
}

function keyOf(finding: Finding) {
  if (finding.kind === 'device') return finding.device.id;
  return finding.kind === 'copied' ? finding.method.id : finding.kind;
}
