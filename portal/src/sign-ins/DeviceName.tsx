import { useDevices } from '../api/account';
import { useTexts } from '../texts/TextsProvider';

/** The registered device that it came from, by the name that its owner gave it. */
export function DeviceName({ id }: { id: string }) {
  const { t } = useTexts();
  const device = useDevices().data?.items.find((one) => one.id === id);
  return device?.displayName ?? t('sign-in.device.registered');
}
