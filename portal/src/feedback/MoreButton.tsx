import { makeStyles } from '@fluentui/react-components';
import type { List } from '../api/list';
import { useTexts } from '../texts/TextsProvider';
import { ActionButton } from './ActionButton';
import { ProblemMessage } from './ProblemMessage';

const useStyles = makeStyles({
  button: { justifySelf: 'center', minHeight: '44px', minWidth: '160px' },
});

/** The next page of a list that has one. */
export function MoreButton({ list }: { list: Pick<List<unknown>, 'data' | 'more'> }) {
  const styles = useStyles();
  const { t } = useTexts();
  if (!list.data?.next) return null;

  return (
    <>
      <ProblemMessage problem={list.more.problem} />
      <ActionButton
        className={styles.button}
        busy={list.more.busy}
        busyText={t('common.loading-more')}
        onClick={() => list.more.run()}
      >
        {t('common.show-more')}
      </ActionButton>
    </>
  );
}
