import { screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, page } from '../testing/fakeGateway';
import { aDevice, ago, day } from '../testing/people';
import { show } from '../testing/show';
import DevicesPage from './DevicesPage';

const laptop = aDevice();
const phone = aDevice({
  id: 'd2',
  displayName: 'Phone',
  kind: 'phone',
  state: 'disabled',
  disabledAt: ago(day),
});

function withDevices(...devices: unknown[]) {
  return new FakeGateway()
    .on('GET /devices', page(devices))
    .on('GET /devices/d1', json(laptop, { ETag: '"7"' }));
}

async function open(user: ReturnType<typeof show>['user'], name: RegExp) {
  await user.click(await screen.findByRole('button', { name }));
}

describe('DevicesPage', () => {
  it('says how many devices can reach the account', async () => {
    withDevices(laptop, phone);
    show(<DevicesPage />);

    expect(await screen.findByText('One device can reach your work or school account.')).toBeVisible();
    await expectAccessible();
  });

  it('says that it loads', async () => {
    new FakeGateway().on('GET /devices', () => new Promise(() => undefined));
    show(<DevicesPage />);

    expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
    await expectAccessible();
  });

  it('says how a device gets here when there is none', async () => {
    withDevices();
    show(<DevicesPage />);

    expect(await screen.findByText('No devices yet')).toBeVisible();
    await expectAccessible();
  });

  it('shows what is known of a device', async () => {
    withDevices(laptop);
    const { user } = show(<DevicesPage />);

    await open(user, /MAJA-LAPTOP/);

    expect(screen.getByText('Owned by your organization')).toBeVisible();
    expect(screen.getByText('Met')).toBeVisible();
    await expectAccessible();
  });

  it('shows more devices when there are more', async () => {
    new FakeGateway()
      .on('GET /devices', page([laptop], 'c1'))
      .on('GET /devices?limit=100&cursor=c1', page([phone]));
    const { user } = show(<DevicesPage />);

    await user.click(await screen.findByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('Phone')).toBeVisible();
    expect(screen.getByText('MAJA-LAPTOP')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    await waitFor(() => expect(screen.getByText('That’s all of them.')).toHaveFocus());
  });

  it('speaks Swedish', async () => {
    withDevices(laptop, phone);
    show(<DevicesPage />, { language: 'sv' });

    expect(await screen.findByText('En enhet kommer åt ditt arbets- eller skolkonto.')).toBeVisible();
    expect(screen.getByText('Spärrad')).toBeVisible();
    expect(document.title).toBe('Enheter – Mitt konto');
  });

  it('tells which one is in use, and why one does not meet the requirements', async () => {
    const compliance = { state: 'not-compliant' as const, reasons: ['disk-not-encrypted', 'brand-new-rule'] };
    withDevices(phone, { ...laptop, current: true, compliance });
    const { user } = show(<DevicesPage />);

    await open(user, /MAJA-LAPTOP.*This device/);

    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('MAJA-LAPTOP');
    expect(screen.getByText('The disk isn’t encrypted.')).toBeVisible();
    expect(screen.getByText('brand new rule')).toBeVisible();
  });

  it('searches among many', async () => {
    const many = Array.from({ length: 8 }, (_, n) => aDevice({ id: `d${n}`, displayName: `PC-${n}` }));
    const gateway = withDevices(...many)
      .on('GET /devices?limit=20&q=pc-7', page([many[7]]))
      .on('GET /devices?limit=20&q=pc-7&state=disabled', page([]));
    const { user } = show(<DevicesPage />);

    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'pc-7');
    await waitFor(() => expect(screen.queryByText('PC-1')).toBeNull());
    expect(screen.getByText('PC-7')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'disabled');

    await user.click(await screen.findByRole('button', { name: 'Show all devices' }));
    expect(await screen.findByText('PC-1')).toBeVisible();
    expect(gateway.sent.map(({ path }) => path)).not.toContain('/devices?limit=20&q=p');
  });
});
