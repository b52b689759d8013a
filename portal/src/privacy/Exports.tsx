import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { api } from '../api/client';
import { outdating } from '../api/outdating';
import { type Export, running } from '../api/privacy';
import { useInterruptedStep } from '../api/signIn';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';
import { ExportCard } from './ExportCard';

const useStyles = makeStyles({
  card: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  words: { maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
});

const lookAgain = 2_000;

/** One at a time; while one is being made, it is looked at again and again. */
export function Exports({ exports, onChanged }: { exports: Export[]; onChanged: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  const back = useInterruptedStep('export');
  const busy = exports.some(running);
  const requesting = useAction(
    async () => {
      await api.post('/privacy/exports').catch(outdating(onChanged));
      onChanged();
    },
    () => ({ name: 'export', values: {} }),
  );

  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && onChanged(), lookAgain);
    return () => clearInterval(timer);
  }, [busy, onChanged]);

  return (
    <>
      {!busy && (
        <Card padded className={styles.card}>
          <p className={styles.words}>{t('export.intro')}</p>
          {back && !back.download && <p role="status">{t('export.back')}</p>}
          <ProblemMessage problem={requesting.problem} />
          <ActionButton
            busy={requesting.busy}
            busyText={t('export.requesting')}
            onClick={() => requesting.run()}
          >
            {t('export.request')}
          </ActionButton>
        </Card>
      )}
      {exports.map((one) => (
        <ExportCard key={one.id} export={one} back={one.id === back?.download} onOutdated={onChanged} />
      ))}
    </>
  );
}
