import { useState } from 'react';
import { type DeviceFilter as Filter, useDevices, useDevicesLike } from '../api/account';
import { useInterruptedStep } from '../api/signIn';
import { useThisDevice } from '../api/thisDevice';
import type { Device, Page as PageOf } from '../api/types';
import { Area } from '../feedback/Area';
import { MoreButton } from '../feedback/MoreButton';
import { Notice } from '../feedback/Notice';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';
import { DeviceDialogs, type Doing } from './DeviceDialogs';
import { DeviceFilter } from './DeviceFilter';
import { DeviceList } from './DeviceList';
import { RegisterDialog } from './RegisterDialog';
import { RegisterOffer } from './RegisterOffer';

const everything: Filter = { q: '', state: '' };
/** So many are found by looking. */
const few = 6;

export default function DevicesPage() {
  const { t } = useTexts();
  const all = useDevices();
  const here = useThisDevice();
  const [filter, setFilter] = useState(everything);
  const devices = useDevicesLike(filter);
  const filtered = filter.q !== '' || filter.state !== '';
  const interrupted = useInterruptedStep('devices') as Doing | undefined;
  const [doing, setDoing] = useState<Doing | undefined>(interrupted);
  const [notice, setNotice] = useState<string>();
  const chosen = devices.data?.items.find(({ id }) => id === doing?.id);
  const marked = (one: Device) => (one.id === here.id ? { ...one, current: true } : one);
  const many = (all.data?.items.length ?? 0) > few;

  function done(changed: Device, said: string) {
    devices.replace(changed);
    if (filtered) all.reload();
    setNotice(said);
    setDoing(undefined);
    if (changed.id === here.id && changed.state === 'disabled') void here.signOutOnceEnded();
  }

  function registered(device: Device) {
    devices.reload();
    setNotice(t('devices.registered', { device: device.displayName }));
    setDoing(undefined);
  }

  return (
    <Page title={t('devices.title')} intro={all.data ? <Intro page={all.data} /> : ''}>
      <Notice>{notice}</Notice>
      {(many || filtered) && <DeviceFilter filter={filter} onChange={setFilter} />}
      <Area name={t('devices.title')} resource={devices}>
        {({ items }) => (
          <DeviceList
            devices={items.map(marked)}
            filtered={filtered}
            onClear={() => setFilter(everything)}
            onDo={(what, { id }) => setDoing({ what, id })}
          />
        )}
      </Area>
      <MoreButton list={devices} />
      {here.id === null && devices.data && (
        <RegisterOffer onRegister={() => setDoing({ what: 'register', id: '' })} />
      )}
      {doing?.what === 'register' && (
        <RegisterDialog
          typed={doing.typed}
          onRegister={here.register}
          onDone={registered}
          onClose={() => setDoing(undefined)}
        />
      )}
      {chosen && doing && (
        <DeviceDialogs
          device={marked(chosen)}
          doing={doing}
          onDone={done}
          onOutdated={devices.reload}
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
