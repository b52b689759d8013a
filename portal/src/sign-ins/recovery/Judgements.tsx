import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../texts/TextsProvider';
import { Judgement } from './Judgement';
import { StepFooter } from './StepFooter';
import type { Item, StepProps } from './step';

const useStyles = makeStyles({
  list: { display: 'grid', '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

interface Props extends Omit<StepProps, 'since' | 'recovery'> {
  about: 'methods' | 'devices';
  /** What taking one away is called. */
  remove: string;
  items: Item[];
}

/** Keep or remove, one by one; the step is done when each has its answer. */
export function Judgements({ about, remove, items, answers = {}, busy, onDone, onSkip }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  // As they were when the step began: one that was removed stays in sight with what became of it.
  const [shown] = useState(items);
  const [judged, setJudged] = useState(answers);
  const complete = shown.every(({ id }) => judged[id]);

  return (
    <>
      <p>{t(shown.length > 0 ? `recovery.${about}.intro` : `recovery.${about}.none`)}</p>
      <ul className={styles.list}>
        {shown.map((item) => (
          <Judgement
            key={item.id}
            item={item}
            remove={remove}
            judged={judged[item.id]}
            step={() => ({ name: 'recovery', values: judged })}
            onJudged={(answer) => setJudged((before) => ({ ...before, [item.id]: answer }))}
          />
        ))}
      </ul>
      <StepFooter
        next={complete ? t('recovery.next') : undefined}
        busy={busy}
        onNext={onDone}
        onSkip={onSkip}
      />
    </>
  );
}
