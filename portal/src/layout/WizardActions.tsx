import { Button } from '@fluentui/react-components';
import type { Problem } from '../api/problem';
import { ActionButton } from '../feedback/ActionButton';
import { useTexts } from '../texts/TextsProvider';

export interface WizardWays {
  next: string;
  nextBusy?: string;
  busy?: boolean;
  possible?: boolean;
  problem?: Problem;
  onBack?: () => void;
  /** Leaving, and what that is called. */
  onLeave?: () => void;
  leave?: string;
}

export function WizardActions({
  next,
  nextBusy,
  busy = false,
  possible,
  onBack,
  onLeave,
  leave,
}: WizardWays) {
  const { t } = useTexts();
  return (
    <>
      {onLeave && (
        <Button appearance={onBack ? 'subtle' : 'secondary'} onClick={onLeave}>
          {leave ?? t('common.cancel')}
        </Button>
      )}
      {onBack && (
        <Button onClick={onBack} disabled={busy}>
          {t('common.back')}
        </Button>
      )}
      <ActionButton
        type="submit"
        appearance="primary"
        busy={busy}
        busyText={nextBusy ?? t('common.loading')}
        disabledFocusable={!possible}
      >
        {next}
      </ActionButton>
    </>
  );
}
