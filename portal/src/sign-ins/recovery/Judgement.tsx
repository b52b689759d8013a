import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useAction } from '../../api/useAction';
import { ActionButton } from '../../feedback/ActionButton';
import { ProblemMessage } from '../../feedback/ProblemMessage';
import { useTexts } from '../../texts/TextsProvider';
import type { Item } from './Judgements';

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
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  item: Item;
  remove: string;
  judged?: 'kept' | 'removed';
  onJudged: (answer: 'kept' | 'removed') => void;
}

export function Judgement({ item, remove, judged, onJudged }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const removing = useAction(
    async () => {
      await item.remove();
      onJudged('removed');
    },
    () => ({ name: 'recovery', values: {} }),
  );

  return (
    <li>
      <div className={styles.row}>
        <div className={styles.words}>
          <p className={styles.name}>{item.name}</p>
          <p className={styles.quiet}>{item.when}</p>
        </div>
        <span role="status">{judged && t(`recovery.${judged}`)}</span>
        {!judged && (
          <>
            <Button
              aria-label={t('recovery.keep.one', { name: item.name })}
              disabled={removing.busy}
              onClick={() => onJudged('kept')}
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
