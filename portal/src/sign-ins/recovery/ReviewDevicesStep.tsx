import { useDevices } from '../../api/account';
import { api } from '../../api/client';
import { onlyFresh } from '../../api/resource';
import { Area } from '../../feedback/Area';
import { TextSkeleton } from '../../feedback/TextSkeleton';
import { useTexts } from '../../texts/TextsProvider';
import { Judgements } from './Judgements';
import { lastChanges, told } from './lastChanges';
import type { StepProps } from './step';

export function ReviewDevicesStep({ since, recovery, ...rest }: StepProps) {
  const { t, format } = useTexts();
  const changes = lastChanges(recovery, 'deviceId');
  return (
    <Area name={t('devices.title')} resource={onlyFresh(useDevices())} skeleton={<TextSkeleton />}>
      {({ items }) => (
        <Judgements
          {...rest}
          about="devices"
          remove={t('devices.disable')}
          items={items
            .filter(
              ({ id, state, registeredAt }) =>
                state === 'active' && (Date.parse(registeredAt) >= Date.parse(since) || changes.has(id)),
            )
            .map(({ id, displayName, registeredAt }) => ({
              id,
              name: displayName,
              when:
                Date.parse(registeredAt) >= Date.parse(since)
                  ? t('recovery.registered', { date: format.dateTime(registeredAt) })
                  : told(changes.get(id), format),
              remove: () => api.post(`/devices/${id}/disable`, { displayName, reason: 'unknown' }),
            }))}
        />
      )}
    </Area>
  );
}
