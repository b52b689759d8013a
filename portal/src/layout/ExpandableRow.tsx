import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { type ReactNode, useId, useState } from 'react';
import { phone } from './media';

const useStyles = makeStyles({
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

interface Props {
  icon: ReactNode;
  title: ReactNode;
  subtitle: ReactNode;
  state?: ReactNode;
  /** Below what it stands in the outline of the page. */
  heading?: 'h2' | 'h3';
  children: ReactNode;
}

export function ExpandableRow({ icon, title, subtitle, state, heading: Heading = 'h3', children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);

  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          id={`${id}-button`}
          className={mergeClasses(styles.button, open && styles.open)}
          aria-expanded={open}
          aria-controls={open ? `${id}-content` : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.subtitle}>{subtitle}</span>
          </span>
          <span>{state}</span>
          <ChevronDownRegular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        </button>
      </Heading>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a section in every open row would be too many landmarks
        <div role="group" id={`${id}-content`} aria-labelledby={`${id}-button`} className={styles.content}>
          {children}
        </div>
      )}
    </>
  );
}
