import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { api } from '../api/client';
import { outdating } from '../api/outdating';
import type { Closure } from '../api/privacy';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  card: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    '& svg': { flexShrink: 0, fontSize: '24px', color: tokens.colorStatusWarningForeground1 },
  },
});

interface Props {
  closure: Closure;
  onKept: () => void;
  /** What is shown is not true any more. */
  onOutdated: () => void;
}

/** It was asked for; as long as there is time it can be undone. */
export function Closing({ closure, onKept, onOutdated }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const keeping = useAction(async () => {
    await api.delete('/privacy/closure').catch(outdating(onOutdated));
    onKept();
  });
  const undoable = closure.state === 'closing';

  return (
    <Card padded className={styles.card}>
      <h3 className={styles.title}>
        <WarningRegular aria-hidden />
        {undoable && closure.closesAt
          ? t('closure.closing', { date: format.dateTime(closure.closesAt) })
          : t('closure.erasing')}
      </h3>
      {undoable && <p>{t('closure.undo')}</p>}
      <ProblemMessage problem={keeping.problem} />
      {undoable && (
        <ActionButton
          appearance="primary"
          busy={keeping.busy}
          busyText={t('closure.keeping')}
          onClick={() => keeping.run()}
        >
          {t('closure.keep')}
        </ActionButton>
      )}
    </Card>
  );
}
