import type { Device } from '../api/types';
import { Facts } from '../layout/Facts';
import { When } from '../layout/When';
import { useTexts } from '../texts/TextsProvider';
import { complianceReason } from './compliance';
import { systemOf } from './systemOf';

export function DeviceFacts({ device }: { device: Device }) {
  const { t, format } = useTexts();
  return (
    <Facts
      facts={[
        [t('device.kind'), t(`device.kind.${device.kind}`)],
        [t('device.system'), systemOf(device)],
        [t('device.model'), [device.manufacturer, device.model].filter(Boolean).join(' ')],
        [t('device.join'), device.joinType && t(`device.join.${device.joinType}`)],
        [t('device.managed'), device.managedBy],
        [t('device.registered'), format.date(device.registeredAt)],
        [t('device.last-active'), device.lastActiveAt && <When at={device.lastActiveAt} />],
        [
          t('device.last-from'),
          [device.lastActiveFrom?.application, device.lastActiveFrom?.ip].filter(Boolean).join(' · '),
        ],
        [t('device.compliance'), <Compliance key="compliance" compliance={device.compliance} />],
      ]}
    />
  );
}

function Compliance({ compliance }: Pick<Device, 'compliance'>) {
  const { t } = useTexts();
  return (
    <>
      {t(`device.compliance.${compliance?.state ?? 'unknown'}`)}
      {compliance?.reasons?.map((reason) => (
        <p key={reason}>{complianceReason(reason, t)}</p>
      ))}
    </>
  );
}
