import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { phone } from './media';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    minWidth: 0,
    [phone]: { borderRadius: 0, borderLeftStyle: 'none', borderRightStyle: 'none' },
  },
  padded: {
    padding: tokens.spacingHorizontalXL,
    [phone]: { padding: tokens.spacingHorizontalL },
  },
});

export function Card({ className, padded = false, ...rest }: ComponentProps<'div'> & { padded?: boolean }) {
  const styles = useStyles();
  return <div {...rest} className={mergeClasses(styles.card, padded && styles.padded, className)} />;
}
