import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../texts/TextsProvider';
import { phone } from './media';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '960px',
    [phone]: { gap: tokens.spacingVerticalL },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    [phone]: { padding: `0 ${tokens.spacingHorizontalL}` },
  },
  heading: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    [phone]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  intro: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    minHeight: tokens.lineHeightBase400,
    maxWidth: '68ch',
  },
});

interface Props {
  title: string;
  /** What the browser's tab says, where that is not the title. */
  name?: string;
  intro?: ReactNode;
  /** Stands before the title. */
  lead?: ReactNode;
  children: ReactNode;
}

/** After navigation its title gets the focus, so that one hears where one is. */
export function Page({ title, name = title, intro, lead, children }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const { key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedBy = useRef(key);

  useEffect(() => {
    document.title = t('app.title', { page: name, app: t('app.name') });
  }, [name, t]);

  useEffect(() => {
    if (arrivedBy.current !== 'default') {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, []);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        {lead}
        <div className={styles.heading}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {intro !== undefined && <p className={styles.intro}>{intro}</p>}
        </div>
      </div>
      {children}
    </div>
  );
}
