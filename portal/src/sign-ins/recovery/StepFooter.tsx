import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ActionButton } from '../../feedback/ActionButton';
import { phone } from '../../layout/media';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [phone]: { '& > button': { flexGrow: 1 } },
  },
});

interface Props {
  next?: string;
  busy: boolean;
  onNext?: () => void;
  onSkip: () => void;
}

export function StepFooter({ next, busy, onNext, onSkip }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.footer}>
      {next && onNext && (
        <ActionButton appearance="primary" busy={busy} busyText={t('recovery.working')} onClick={onNext}>
          {next}
        </ActionButton>
      )}
      <Button appearance="subtle" disabled={busy} onClick={onSkip}>
        {t('recovery.skip')}
      </Button>
    </div>
  );
}
