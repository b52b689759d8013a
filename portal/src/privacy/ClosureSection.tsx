import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Closure } from '../api/privacy';
import { useInterruptedStep } from '../api/signIn';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';
import { CloseAccountDialog } from './CloseAccountDialog';
import { Closing } from './Closing';

const useStyles = makeStyles({
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
  const open = closure.state === 'open' || closure.state === 'withdrawn';

  function closed() {
    setAsking(false);
    onChanged();
  }

  if (!open) return <Closing closure={closure} onChanged={onChanged} />;
  return (
    <Card padded className={styles.card}>
      <p className={styles.words}>{t('closure.intro', { count: closure.graceDays })}</p>
      <Button onClick={() => setAsking(true)}>{t('closure.begin')}</Button>
      {asking && <CloseAccountDialog closure={closure} onDone={closed} onClose={() => setAsking(false)} />}
    </Card>
  );
}
