import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { phone } from './media';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    [phone]: { gap: 0, '& > * + *': { marginTop: '-1px' } },
  },
});

export function CardList({ children }: { children: ReactNode }) {
  return <div className={useStyles().list}>{children}</div>;
}
