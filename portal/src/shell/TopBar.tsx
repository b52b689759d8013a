import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { phone } from '../layout/media';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    height: '48px',
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { padding: `0 ${tokens.spacingHorizontalXS}` },
  },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
});

export function TopBar({ children }: { children: ReactNode }) {
  return <header className={useStyles().bar}>{children}</header>;
}

export function TopBarEnd({ children }: { children: ReactNode }) {
  return <div className={useStyles().end}>{children}</div>;
}
