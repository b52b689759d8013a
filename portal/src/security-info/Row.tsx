import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import { MethodIcon } from './MethodIcon';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [phone]: { gridTemplateColumns: '24px minmax(0, 1fr)' },
  },
  icon: { display: 'flex', alignSelf: 'start', fontSize: '24px', color: tokens.colorNeutralForeground2 },
  words: { display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    [phone]: { gridColumn: '2' },
  },
});

interface Props {
  type: string;
  name: string;
  badges?: ReactNode;
  what?: ReactNode;
  when?: ReactNode;
  /** What is wrong with it. */
  warning?: ReactNode;
  children?: ReactNode;
}

/** One way in: icon, kind, which one, when it was used; what can be done with it stands at the end. */
export function Row({ type, name, badges, what, when, warning, children }: Props) {
  const styles = useStyles();
  return (
    <Card padded className={styles.row}>
      <span className={styles.icon} aria-hidden>
        <MethodIcon type={type} />
      </span>
      <div className={styles.words}>
        <div className={styles.title}>
          <h3 className={styles.name}>{name}</h3>
          {badges}
        </div>
        {what && <p>{what}</p>}
        {when && <p className={styles.quiet}>{when}</p>}
        {warning && <p>{warning}</p>}
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </Card>
  );
}
