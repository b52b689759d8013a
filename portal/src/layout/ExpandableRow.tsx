import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { type ReactNode, useId, useState } from 'react';
import { useRowStyles } from './ExpandableRow.styles';

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
  const styles = useRowStyles();
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
