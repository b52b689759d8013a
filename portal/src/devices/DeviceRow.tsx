import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import type { Device } from '../api/types';
import { Card } from '../layout/Card';
import { ExpandableRow } from '../layout/ExpandableRow';
import { StateBadge } from '../layout/StateBadge';
import { When } from '../layout/When';
import { useTexts } from '../texts/TextsProvider';
import type { Doing } from './DeviceDialogs';
import { DeviceFacts } from './DeviceFacts';
import { DeviceIcon } from './DeviceIcon';
import { systemOf } from './systemOf';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& button': { minHeight: '44px' },
  },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  device: Device;
  onDo: (what: Doing['what']) => void;
}

export function DeviceRow({ device, onDo }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const disabled = device.state === 'disabled';

  return (
    <Card>
      <ExpandableRow
        heading="h2"
        icon={<DeviceIcon kind={device.kind} />}
        title={device.displayName}
        subtitle={<Subtitle device={device} />}
        state={
          <StateBadge
            tone={disabled ? 'bad' : 'good'}
            icon={disabled ? <ProhibitedRegular /> : <CheckmarkCircleRegular />}
          >
            {t(`devices.state.${device.state}`)}
          </StateBadge>
        }
      >
        <DeviceFacts device={device} />
        {disabled && device.disabledAt && (
          <p className={styles.note}>
            {t('devices.disabled.undo', { date: format.date(device.disabledAt) })}
          </p>
        )}
        <div className={styles.actions}>
          <Button onClick={() => onDo('rename')}>{t('devices.rename')}</Button>
          {device.recoveryKeys > 0 && (
            <Button onClick={() => onDo('keys')}>
              {t('devices.recovery-keys', { count: device.recoveryKeys })}
            </Button>
          )}
          {!disabled && <Button onClick={() => onDo('disable')}>{t('devices.disable')}</Button>}
        </div>
      </ExpandableRow>
    </Card>
  );
}

function Subtitle({ device }: { device: Device }) {
  const { t } = useTexts();
  const system = systemOf(device) ?? t(`device.kind.${device.kind}`);
  if (device.current) return `${system} · ${t('devices.current')}`;
  if (!device.lastActiveAt) return `${system} · ${t('devices.never-active')}`;
  return (
    <>
      {system} · <When at={device.lastActiveAt} text="devices.last-active" />
    </>
  );
}
