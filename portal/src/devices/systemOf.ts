import type { Device } from '../api/types';

export function systemOf({ operatingSystem }: Pick<Device, 'operatingSystem'>) {
  return operatingSystem
    ? [operatingSystem.name, operatingSystem.version].filter(Boolean).join(' ')
    : undefined;
}
