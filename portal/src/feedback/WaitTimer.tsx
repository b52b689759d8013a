import { useTexts } from '../texts/TextsProvider';
import { useSecondsLeft } from './useSecondsLeft';

/** How long there is still to wait. A timer is not read out each second. */
export function WaitTimer({ until }: { until?: number }) {
  const { t } = useTexts();
  const left = useSecondsLeft(until);
  if (left === 0) return null;
  return (
    <span role="timer">
      {left < 100
        ? t('common.wait.seconds', { count: left })
        : t('common.wait.minutes', { count: Math.ceil(left / 60) })}
    </span>
  );
}
