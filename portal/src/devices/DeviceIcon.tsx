import { DesktopRegular } from '@fluentui/react-icons/svg/desktop';
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop';
import { PhoneRegular } from '@fluentui/react-icons/svg/phone';
import { TabletRegular } from '@fluentui/react-icons/svg/tablet';
import type { Device } from '../api/types';

const icons = {
  desktop: DesktopRegular,
  laptop: LaptopRegular,
  phone: PhoneRegular,
  tablet: TabletRegular,
  other: DesktopRegular,
};

export function DeviceIcon({ kind }: Pick<Device, 'kind'>) {
  const Icon = icons[kind] ?? DesktopRegular;
  return <Icon />;
}
