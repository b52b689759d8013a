import { screen, waitFor, within } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, page, problem } from '../testing/fakeGateway';
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

  it('disables a device after asking, and says that only an administrator can undo it', async () => {
    const gateway = withDevices(laptop).on(
      'POST /devices/d1/disable',
      json({ ...laptop, state: 'disabled', disabledAt: ago(0) }),
    );
    const { user } = show(<DevicesPage />);

    await open(user, /MAJA-LAPTOP/);
    await user.click(screen.getByRole('button', { name: 'Disable' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Disable MAJA-LAPTOP?' }));
    expect(dialog.getByText('Only an administrator of your organization can enable it again.')).toBeVisible();
    expect(gateway.last('POST')).toBeUndefined();
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Disable device' }));

    expect(await screen.findByText(/MAJA-LAPTOP is disabled/)).toBeVisible();
    expect(screen.getByText('Disabled')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Disable' })).toBeNull();
  });

  it('says in the dialog why a device was not disabled', async () => {
    withDevices(laptop).on(
      'POST /devices/d1/disable',
      problem(503, 'dependency-unavailable', { traceId: 'abc123' }),
    );
    const { user } = show(<DevicesPage />);

    await open(user, /MAJA-LAPTOP/);
    await user.click(screen.getByRole('button', { name: 'Disable' }));
    await user.click(await screen.findByRole('button', { name: 'Disable device' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing was changed.');
    expect(alert).toHaveTextContent('abc123');
    await expectAccessible();
  });

  it('goes to sign in when the service wants it fresh, and asks again after coming back', async () => {
    const goTo = vi.spyOn(browser, 'goTo').mockReturnValue();
    withDevices(laptop).on('POST /devices/d1/disable', needsFreshSignIn);
    const first = show(<DevicesPage />, { at: '/devices' });

    await open(first.user, /MAJA-LAPTOP/);
    await first.user.click(screen.getByRole('button', { name: 'Disable' }));
    await first.user.click(await screen.findByRole('button', { name: 'Disable device' }));

    await waitFor(() => expect(goTo).toHaveBeenCalled());
    const asked = new URL(goTo.mock.lastCall?.[0] ?? '', 'http://konto.example').searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      return_to: '/devices',
      ui_locales: 'en',
      max_age: '900',
      acr_values: 'urn:konto:acr:multi-factor',
    });

    first.unmount();
    show(<DevicesPage />, { at: '/devices' });
    expect(await screen.findByRole('dialog', { name: 'Disable MAJA-LAPTOP?' })).toBeVisible();
  });

  it('renames the version that it was opened on', async () => {
    const gateway = withDevices(laptop).on(
      'PATCH /devices/d1',
      json({ ...laptop, displayName: 'Work laptop' }),
    );
    const { user } = show(<DevicesPage />);

    await open(user, /MAJA-LAPTOP/);
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    const name = await screen.findByRole('textbox', { name: /Name/ });
    await user.clear(name);
    await user.type(name, 'Work laptop');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Work laptop has a new name.')).toBeVisible();
    expect(gateway.last('PATCH')?.body).toEqual({ displayName: 'Work laptop' });
    expect(gateway.last('PATCH')?.headers.get('If-Match')).toBe('"7"');
  });

  it('keeps the typed name over a sign-in', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withDevices(laptop).on('PATCH /devices/d1', needsFreshSignIn);
    const first = show(<DevicesPage />, { at: '/devices' });

    await open(first.user, /MAJA-LAPTOP/);
    await first.user.click(screen.getByRole('button', { name: 'Rename' }));
    await first.user.type(await screen.findByRole('textbox', { name: /Name/ }), ' 2');
    await first.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<DevicesPage />, { at: '/devices' });
    expect(await screen.findByRole('textbox', { name: /Name/ })).toHaveValue('MAJA-LAPTOP 2');
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
