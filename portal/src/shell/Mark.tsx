import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { width: '28px', height: '28px', flexShrink: 0, borderRadius: tokens.borderRadiusMedium },
});

/** The organization's own mark, or a plain one in its colour. */
export function Mark({ url }: { url?: string }) {
  const styles = useStyles();
  return url ? (
    <img src={url} alt="" className={styles.mark} />
  ) : (
    <svg viewBox="0 0 32 32" className={styles.mark} aria-hidden="true">
      <rect width="32" height="32" rx="8" fill={tokens.colorBrandBackground} />
      <circle cx="16" cy="12.2" r="4.7" fill="#fff" />
      <path d="M6.8 25.2c.9-4.9 4.7-7.4 9.2-7.4s8.3 2.5 9.2 7.4z" fill="#fff" />
    </svg>
  );
}
