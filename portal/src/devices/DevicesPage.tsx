import { LaptopRegular } from '@fluentui/react-icons/svg/laptop';
import { useState } from 'react';
import { useDevices } from '../api/account';
import { useInterruptedStep } from '../api/signIn';
import type { Device, Page as PageOf } from '../api/types';
import { Area } from '../feedback/Area';
import { EmptyState } from '../feedback/EmptyState';
import { MoreButton } from '../feedback/MoreButton';
import { Notice } from '../feedback/Notice';
import { CardList } from '../layout/CardList';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';
import { DeviceRow } from './DeviceRow';
import { DisableDialog } from './DisableDialog';
import { RenameDialog } from './RenameDialog';

type Doing = { what: 'disable' | 'rename'; id: string; typed?: string };

export default function DevicesPage() {
  const { t } = useTexts();
  const devices = useDevices();
  const interrupted = useInterruptedStep('devices') as Doing | undefined;
  const [doing, setDoing] = useState<Doing | undefined>(interrupted);
  const [notice, setNotice] = useState<string>();
  const chosen = devices.data?.items.find(({ id }) => id === doing?.id);

  function done(changed: Device, said: string) {
    devices.replace(changed);
    setNotice(said);
    setDoing(undefined);
  }

  return (
    <Page title={t('devices.title')} intro={devices.data ? <Intro page={devices.data} /> : ''}>
      <Notice>{notice}</Notice>
      <Area name={t('devices.title')} resource={devices}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<LaptopRegular />} title={t('devices.empty.title')}>
              {t('devices.empty.intro')}
            </EmptyState>
          ) : (
            <CardList>
              {items.map((device) => (
                <DeviceRow
                  key={device.id}
                  device={device}
                  onRename={() => setDoing({ what: 'rename', id: device.id })}
                  onDisable={() => setDoing({ what: 'disable', id: device.id })}
                />
              ))}
            </CardList>
          )
        }
      </Area>
      <MoreButton list={devices} />
      {chosen && doing?.what === 'disable' && (
        <DisableDialog
          device={chosen}
          onDone={(changed) => done(changed, t('devices.disabled', { device: changed.displayName }))}
          onClose={() => setDoing(undefined)}
        />
      )}
      {chosen && doing?.what === 'rename' && (
        <RenameDialog
          device={chosen}
          typed={doing.typed}
          onDone={(changed) => done(changed, t('devices.renamed', { device: changed.displayName }))}
          onClose={() => setDoing(undefined)}
        />
      )}
    </Page>
  );
}

function Intro({ page }: { page: PageOf<Device> }) {
  const { t } = useTexts();
  const active = page.items.filter(({ state }) => state === 'active').length;
  return page.next ? t('devices.intro.more') : t('devices.intro', { count: active });
}
