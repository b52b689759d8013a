import { useDevices } from '../../api/account';
import { api } from '../../api/client';
import { onlyFresh } from '../../api/resource';
import { Area } from '../../feedback/Area';
import { TextSkeleton } from '../../feedback/TextSkeleton';
import { useTexts } from '../../texts/TextsProvider';
import { Judgements } from './Judgements';
import type { StepProps } from './StepContent';

export function ReviewDevicesStep({ since, ...rest }: StepProps) {
  const { t, format } = useTexts();
  return (
    <Area name={t('devices.title')} resource={onlyFresh(useDevices())} skeleton={<TextSkeleton />}>
      {({ items }) => (
        <Judgements
          {...rest}
          about="devices"
          remove={t('devices.disable')}
          items={items
            .filter(
              ({ state, registeredAt }) =>
                state === 'active' && Date.parse(registeredAt) >= Date.parse(since),
            )
            .map(({ id, displayName, registeredAt }) => ({
              id,
              name: displayName,
              when: t('recovery.registered', { date: format.dateTime(registeredAt) }),
              remove: () => api.post(`/devices/${id}/disable`, { displayName, reason: 'unknown' }),
            }))}
        />
      )}
    </Area>
  );
}
