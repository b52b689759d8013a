import { Button } from '@fluentui/react-components';
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Device } from '../api/types';
import { EmptyState } from '../feedback/EmptyState';
import { CardList } from '../layout/CardList';
import { useTexts } from '../texts/TextsProvider';
import type { Doing } from './DeviceDialogs';
import { DeviceRow } from './DeviceRow';

interface Props {
  devices: Device[];
  filtered: boolean;
  onClear: () => void;
  onDo: (what: Doing['what'], device: Device) => void;
}

export function DeviceList({ devices, filtered, onClear, onDo }: Props) {
  const { t } = useTexts();
  if (devices.length === 0 && filtered) {
    return (
      <EmptyState
        icon={<SearchRegular />}
        title={t('devices.nothing.title')}
        action={<Button onClick={onClear}>{t('devices.nothing.clear')}</Button>}
      />
    );
  }
  if (devices.length === 0) {
    return (
      <EmptyState icon={<LaptopRegular />} title={t('devices.empty.title')}>
        {t('devices.empty.intro')}
      </EmptyState>
    );
  }
  return (
    <CardList>
      {thisFirst(devices).map((device) => (
        <DeviceRow key={device.id} device={device} onDo={(what) => onDo(what, device)} />
      ))}
    </CardList>
  );
}

function thisFirst(devices: Device[]) {
  return [...devices.filter(({ current }) => current), ...devices.filter(({ current }) => !current)];
}
