import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';

const useStyles = makeStyles({
  method: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [phone]: {
      gridTemplateColumns: '24px minmax(0, 1fr)',
      '& > :nth-child(3)': { gridColumn: '2', justifySelf: 'start' },
    },
  },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorNeutralForeground2 },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  icon: ReactNode;
  name: string;
  fact: ReactNode;
  children?: ReactNode;
}

export function MethodRow({ icon, name, fact, children }: Props) {
  const styles = useStyles();
  return (
    <Card padded className={styles.method}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.quiet}>{fact}</p>
      </div>
      {children}
    </Card>
  );
}
