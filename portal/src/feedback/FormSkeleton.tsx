import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Card } from '../layout/Card';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '440px' },
  label: { width: '40%' },
  field: { height: '44px' },
});

/** The shape of a form that is on its way. */
export function FormSkeleton({ fields = 3 }: { fields?: number }) {
  const styles = useStyles();
  return (
    <Card padded>
      <Skeleton aria-hidden className={styles.form}>
        {Array.from({ length: fields }, (_, field) => [
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are all alike
          <SkeletonItem key={`label-${field}`} size={12} className={styles.label} />,
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are all alike
          <SkeletonItem key={`field-${field}`} size={40} className={styles.field} />,
        ])}
      </Skeleton>
    </Card>
  );
}
