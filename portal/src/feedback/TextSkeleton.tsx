import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM },
  last: { width: '60%' },
});

/** The shape of a text that is on its way. */
export function TextSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton aria-hidden className={styles.lines}>
      <SkeletonItem size={12} />
      <SkeletonItem size={12} />
      <SkeletonItem size={12} />
      <SkeletonItem size={12} className={styles.last} />
    </Skeleton>
  );
}
