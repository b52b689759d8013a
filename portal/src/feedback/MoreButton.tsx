import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { List } from '../api/list';
import { useKeptFocus } from '../layout/useKeptFocus';
import { useTexts } from '../texts/TextsProvider';
import { ActionButton } from './ActionButton';
import { ProblemMessage } from './ProblemMessage';

const useStyles = makeStyles({
  button: { justifySelf: 'center', minHeight: '44px', minWidth: '160px' },
});

/** The next page of a list that has one; after the last one the keyboard goes on from here. */
export function MoreButton({ list }: { list: Pick<List<unknown>, 'data' | 'more'> }) {
  const styles = useStyles();
  const { t } = useTexts();
  const end = useRef<HTMLParagraphElement>(null);
  const [asked, setAsked] = useState(false);
  const complete = asked && list.data !== undefined && !list.data.next;
  useKeptFocus(end, complete);

  if (complete) {
    return (
      <p ref={end} tabIndex={-1} className="visually-hidden">
        {t('common.all-shown')}
      </p>
    );
  }
  if (!list.data?.next) return null;

  return (
    <>
      <ProblemMessage problem={list.more.problem} />
      <ActionButton
        className={styles.button}
        busy={list.more.busy}
        busyText={t('common.loading-more')}
        onClick={() => {
          setAsked(true);
          void list.more.run();
        }}
      >
        {t('common.show-more')}
      </ActionButton>
    </>
  );
}
