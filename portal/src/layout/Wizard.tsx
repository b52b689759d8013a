import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { useSecondsLeft } from '../feedback/useSecondsLeft';
import { useTexts } from '../texts/TextsProvider';
import { WizardActions, type WizardWays } from './WizardActions';

const useStyles = makeStyles({
  progress: { display: 'grid', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  content: { display: 'grid', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalS },
  actions: { '& button': { whiteSpace: 'nowrap' } },
  title: { overflowWrap: 'anywhere', outlineStyle: 'none' },
});

interface Props extends WizardWays {
  title: string;
  /** Which of how many; a step that stands alone has none. */
  at?: [step: number, of: number];
  onNext: () => void;
  children: ReactNode;
}

/** One step at a time: where one is, a way back, one way on. Each step begins with the focus in it. */
export function Wizard({ title, at, onNext, children, ...ways }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const content = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wait = useSecondsLeft(ways.problem?.retryAt);
  const possible = (ways.possible ?? true) && !ways.busy && wait === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the step does
  useEffect(() => {
    const field = content.current?.querySelector<HTMLElement>('input:not([type=checkbox], [type=radio])');
    (field ?? heading.current)?.focus();
  }, [title, at?.[0]]);

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (possible) onNext();
  }

  return (
    <form onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </DialogTitle>
        <DialogContent ref={content} className={styles.content}>
          {at && (
            <div className={styles.progress}>
              <span>{t('wizard.progress', { step: at[0], of: at[1] })}</span>
              <ProgressBar aria-hidden value={at[0]} max={at[1]} />
            </div>
          )}
          {children}
          <ProblemMessage problem={ways.problem} />
        </DialogContent>
        <DialogActions className={styles.actions}>
          <WizardActions {...ways} possible={possible} />
        </DialogActions>
      </DialogBody>
    </form>
  );
}
