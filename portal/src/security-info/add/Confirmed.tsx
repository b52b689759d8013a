import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  end: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
  },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
});

/** The end of every wizard: it worked, and what that means. */
export function Confirmed({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Wizard title={title} next={t('common.done')} onNext={onClose}>
      <div className={styles.end}>
        <CheckmarkCircleRegular className={styles.icon} aria-hidden />
        <div>{children}</div>
      </div>
    </Wizard>
  );
}
