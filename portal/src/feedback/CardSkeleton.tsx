import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Card } from '../layout/Card';
import { CardList } from '../layout/CardList';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'center',
    boxSizing: 'border-box',
    minHeight: '72px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalSNudge },
  title: { width: 'min(200px, 60%)' },
  subtitle: { width: 'min(320px, 90%)' },
});

/** The shape of a list of rows that are on their way. */
export function CardSkeleton({ rows = 3 }: { rows?: number }) {
  const styles = useStyles();
  return (
    <Skeleton aria-hidden>
      <CardList>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <Card key={row} className={styles.row}>
            <SkeletonItem shape="circle" size={24} />
            <span className={styles.words}>
              <SkeletonItem size={16} className={styles.title} />
              <SkeletonItem size={12} className={styles.subtitle} />
            </span>
          </Card>
        ))}
      </CardList>
    </Skeleton>
  );
}
