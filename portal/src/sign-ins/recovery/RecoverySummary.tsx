import { makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useEffect, useRef } from 'react';
import type { Recovery } from '../../api/activity';
import { Card } from '../../layout/Card';
import { LinkButton } from '../../layout/LinkButton';
import { areas } from '../../shell/areas';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  card: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  list: { listStyleType: 'disc', paddingInlineStart: tokens.spacingHorizontalL },
});

/** What was done and what was left out. The same goes out by mail. */
export function RecoverySummary({ recovery: { steps, changesSince } }: { recovery: Recovery }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const left = steps.filter(({ outcome }) => outcome === 'skipped').map(({ step }) => t(`recovery.${step}`));
  useEffect(() => title.current?.focus(), []);

  return (
    <Card padded className={styles.card}>
      <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {t(left.length > 0 ? 'recovery.summary.partly' : 'recovery.summary')}
      </h2>
      <p>{t('recovery.summary.intro')}</p>
      {left.length > 0 && <p>{t('recovery.summary.left', { steps: format.list(left) })}</p>}
      {changesSince.length > 0 && (
        <>
          <p>{t('recovery.summary.changes')}</p>
          <ul className={styles.list}>
            {changesSince.slice(0, 20).map(({ id, title: what, subject, occurredAt }) => (
              <li key={id}>
                {[what, subject].filter(Boolean).join(' · ')}, {format.dateTime(occurredAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      <LinkButton to={areas.signIns.path}>{t('recovery.back')}</LinkButton>
    </Card>
  );
}
