import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Problem } from '../../api/problem';
import type { Step } from '../../api/signIn';
import { useAction } from '../../api/useAction';
import { ActionButton } from '../../feedback/ActionButton';
import { ProblemMessage } from '../../feedback/ProblemMessage';
import { useTexts } from '../../texts/TextsProvider';
import type { Answer, Item } from './step';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  words: { flexGrow: 1, minWidth: '180px', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  answer: { outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  item: Item;
  remove: string;
  judged?: Answer;
  /** What to come back to when a fresh sign-in comes between. */
  step: () => Step;
  onJudged: (answer: Answer) => void;
}

export function Judgement({ item, remove, judged, step, onJudged }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const answer = useRef<HTMLSpanElement>(null);

  function judge(judgement: Answer) {
    // The buttons are gone then: what became of it takes the focus.
    flushSync(() => onJudged(judgement));
    answer.current?.focus();
  }

  const removing = useAction(async () => {
    await item.remove().catch(unlessGone);
    judge('removed');
  }, step);

  return (
    <li>
      <div className={styles.row}>
        <div className={styles.words}>
          <p className={styles.name}>{item.name}</p>
          <p className={styles.quiet}>{item.when}</p>
        </div>
        <span ref={answer} tabIndex={-1} className={styles.answer}>
          {judged && t(`recovery.${judged}`)}
        </span>
        {!judged && (
          <>
            <Button
              aria-label={t('recovery.keep.one', { name: item.name })}
              disabled={removing.busy}
              onClick={() => judge('kept')}
            >
              {t('recovery.keep')}
            </Button>
            <ActionButton
              busy={removing.busy}
              busyText={t('recovery.working')}
              aria-label={removing.busy ? undefined : `${remove}: ${item.name}`}
              onClick={() => removing.run()}
            >
              {remove}
            </ActionButton>
          </>
        )}
      </div>
      <ProblemMessage problem={removing.problem} />
    </li>
  );
}

/** Somebody else, or another page, was quicker. */
function unlessGone(thrown: unknown) {
  if (Problem.of(thrown).type !== 'not-found') throw thrown;
}
