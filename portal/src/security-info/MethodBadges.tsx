import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { active, type Method } from '../api/methods';
import { StateBadge } from '../layout/StateBadge';
import { useTexts } from '../texts/TextsProvider';
import { fewCodes } from './methodWords';

export function MethodBadges({ method, preferred }: { method: Method; preferred: boolean }) {
  const { t } = useTexts();
  const { remaining } = method;
  return (
    <>
      {preferred && (
        <StateBadge tone="brand" icon={<CheckmarkCircleRegular />}>
          {t('security-info.default')}
        </StateBadge>
      )}
      {method.copySuspectedAt && (
        <StateBadge tone="bad" icon={<WarningRegular />}>
          {t('method.copied')}
        </StateBadge>
      )}
      {!active(method) && (
        <StateBadge tone="waiting" icon={<ClockRegular />}>
          {t('method.pending')}
        </StateBadge>
      )}
      {typeof remaining === 'number' && remaining <= fewCodes && (
        <StateBadge tone="waiting" icon={<WarningRegular />}>
          {t('method.few-left')}
        </StateBadge>
      )}
    </>
  );
}
