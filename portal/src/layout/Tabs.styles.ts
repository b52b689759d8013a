import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from './media';

export const useTabStyles = makeStyles({
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXL,
    overflowX: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { padding: `0 ${tokens.spacingHorizontalL}` },
  },
  tab: {
    flexShrink: 0,
    minHeight: '44px',
    padding: 0,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: { display: 'grid', gap: tokens.spacingVerticalL },
});
