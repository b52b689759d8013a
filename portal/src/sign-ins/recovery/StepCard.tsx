import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useEffect, useRef } from 'react';
import type { RecoveryStep, StepOutcome } from '../../api/activity';
import { Card } from '../../layout/Card';
import { StateBadge } from '../../layout/StateBadge';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalL },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
  },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: 'none' },
});

interface Props {
  number: number;
  step: RecoveryStep;
  outcome?: StepOutcome | null;
  open: boolean;
  onReopen: () => void;
  children: ReactNode;
}

/** The one that opens takes the focus when the one before it has closed. */
export function StepCard({ number, step, outcome, open, onReopen, children }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);

  useEffect(() => {
    if (open && !wasOpen.current) title.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <li>
      <Card padded className={styles.card}>
        <div className={styles.head}>
          <span className={styles.number} aria-hidden>
            {number}
          </span>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {t(`recovery.${step}`)}
          </h2>
          {outcome === 'done' && !open && (
            <StateBadge tone="good" icon={<CheckmarkCircleRegular />}>
              {t('recovery.done')}
            </StateBadge>
          )}
          {outcome === 'skipped' && !open && (
            <Button
              icon={<ArrowRightRegular />}
              aria-label={t('recovery.take-up.one', { step: t(`recovery.${step}`) })}
              onClick={onReopen}
            >
              {t('recovery.take-up')}
            </Button>
          )}
        </div>
        {open && children}
      </Card>
    </li>
  );
}
