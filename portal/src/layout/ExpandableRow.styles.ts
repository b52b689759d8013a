import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from './media';

export const useRowStyles = makeStyles({
  heading: { fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '72px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    border: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: {
      gap: tokens.spacingHorizontalM,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    },
  },
  open: { borderBottomLeftRadius: 0, borderBottomRightRadius: 0 },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorNeutralForeground2 },
  words: { display: 'grid', gap: '2px', minWidth: 0 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  subtitle: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  chevron: {
    display: 'flex',
    fontSize: '20px',
    color: tokens.colorNeutralForeground3,
    transition: 'rotate 150ms',
  },
  turned: { rotate: '180deg' },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
    paddingInlineStart: `calc(24px + ${tokens.spacingHorizontalXL} + ${tokens.spacingHorizontalL})`,
    [phone]: {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    },
  },
});
