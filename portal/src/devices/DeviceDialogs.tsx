import type { Device } from '../api/types';
import { useTexts } from '../texts/TextsProvider';
import { DisableDialog } from './DisableDialog';
import { RecoveryKeysDialog } from './RecoveryKeysDialog';
import { RenameDialog } from './RenameDialog';

/** What is being done to which device. */
export interface Doing {
  what: 'disable' | 'rename' | 'keys' | 'register';
  id: string;
  typed?: string;
}

interface Props {
  device: Device;
  doing: Doing;
  onDone: (changed: Device, said: string) => void;
  onOutdated: () => void;
  onClose: () => void;
}

export function DeviceDialogs({ device, doing, onDone, onOutdated, onClose }: Props) {
  const { t } = useTexts();
  const { what, typed } = doing;
  const done = (key: 'devices.disabled' | 'devices.renamed') => (changed: Device) =>
    onDone(changed, t(key, { device: changed.displayName }));

  if (what === 'keys') return <RecoveryKeysDialog device={device} chosen={typed} onClose={onClose} />;
  if (what === 'rename') {
    return <RenameDialog device={device} typed={typed} onDone={done('devices.renamed')} onClose={onClose} />;
  }
  return (
    <DisableDialog
      device={device}
      chosen={typed}
      onDone={done('devices.disabled')}
      onOutdated={onOutdated}
      onClose={onClose}
    />
  );
}
