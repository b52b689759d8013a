import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Problem } from '../../api/problem';
import { ActionButton } from '../../feedback/ActionButton';
import { ProblemMessage } from '../../feedback/ProblemMessage';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  words: { outlineStyle: 'none' },
  button: { justifySelf: 'start' },
});

interface Props {
  busy: boolean;
  problem?: Problem;
  onTryAgain: () => void;
}

/** What the step is about may have happened already; only the step isn't recorded. Takes the focus. */
export function Unrecorded({ busy, problem, onTryAgain }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);

  return (
    <>
      <p ref={words} tabIndex={-1} className={styles.words}>
        {t('recovery.unrecorded')}
      </p>
      <ProblemMessage problem={problem} />
      <ActionButton
        className={styles.button}
        appearance="primary"
        busy={busy}
        busyText={t('area.trying')}
        onClick={onTryAgain}
      >
        {t('common.try-again')}
      </ActionButton>
    </>
  );
}
