import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../layout/Card';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
  },
  icon: { display: 'flex', fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  intro: { maxWidth: '52ch', color: tokens.colorNeutralForeground2 },
});

interface Props {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Says what would be here and how it gets here. */
export function EmptyState({ icon, title, children, action }: Props) {
  const styles = useStyles();
  return (
    <Card className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.intro}>{children}</p>}
      {action}
    </Card>
  );
}
