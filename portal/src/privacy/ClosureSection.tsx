import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Closure } from '../api/privacy';
import { useInterruptedStep } from '../api/signIn';
import { Notice } from '../feedback/Notice';
import { Card } from '../layout/Card';
import { useKeptFocus } from '../layout/useKeptFocus';
import { useTexts } from '../texts/TextsProvider';
import { CloseAccountDialog } from './CloseAccountDialog';
import { Closing } from './Closing';

const useStyles = makeStyles({
  place: { display: 'grid', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  card: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  words: { maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
});

interface Props {
  closure: Closure;
  onChanged: () => void;
}

/** At the very end and unobtrusive, but honest. */
export function ClosureSection({ closure, onChanged }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const [asking, setAsking] = useState(useInterruptedStep('closure') !== undefined);
  const [notice, setNotice] = useState<string>();
  const [acted, setActed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const open = closure.state === 'open' || closure.state === 'withdrawn';

  // The button that had the focus is gone then.
  useKeptFocus(place, acted && closure.state);

  function changed(notice?: string) {
    setAsking(false);
    setNotice(notice);
    setActed(true);
    onChanged();
  }

  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Notice>{notice}</Notice>
      {open ? (
        <Card padded className={styles.card}>
          <p className={styles.words}>{t('closure.intro', { count: closure.graceDays })}</p>
          <Button onClick={() => setAsking(true)}>{t('closure.begin')}</Button>
        </Card>
      ) : (
        <Closing closure={closure} onKept={() => changed(t('closure.kept'))} onOutdated={onChanged} />
      )}
      {asking && (
        <CloseAccountDialog closure={closure} onDone={() => changed()} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}
