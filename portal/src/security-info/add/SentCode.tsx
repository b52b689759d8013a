import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Channel } from '../../api/methods';
import { useSecondsLeft } from '../../feedback/useSecondsLeft';
import { useTexts } from '../../texts/TextsProvider';
import { CodeStep } from './CodeStep';
import type { Adding } from './useAdding';

const useStyles = makeStyles({
  again: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  title: string;
  adding: Adding;
  /** How it is sent to a phone. */
  channel?: Channel;
  onBack?: () => void;
  onLeave: () => void;
}

/** A code was sent: where to, and how to get another one. */
export function SentCode({ title, adding, channel, onBack, onLeave }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const { added, resend } = adding;
  const { sentTo, resendAt } = added?.challenge ?? {};
  const to = sentTo ?? added?.method.hint ?? '';
  const possibleAt = resend.problem?.retryAt ?? (resendAt ? Date.parse(resendAt) : undefined);
  const left = useSecondsLeft(possibleAt);

  return (
    <CodeStep
      title={title}
      at={[2, 2]}
      adding={adding}
      hint={t('wizard.code.hint')}
      onBack={onBack}
      onLeave={onLeave}
    >
      <p>{t(channel === 'call' ? 'wizard.called' : 'wizard.sent', { to })}</p>
      <div className={styles.again}>
        <Button disabledFocusable={left > 0 || resend.busy} onClick={() => resend.run(channel)}>
          {t(channel === 'call' ? 'wizard.call-again' : 'wizard.send-again')}
        </Button>
        {left > 0 && (
          <span role="timer" className={styles.quiet}>
            {t('wizard.again-in', { count: left })}
          </span>
        )}
      </div>
    </CodeStep>
  );
}
