import { screen, waitFor, within } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, page, problem } from '../testing/fakeGateway';
import { aDevice, ago } from '../testing/people';
import { show } from '../testing/show';
import DevicesPage from './DevicesPage';

const laptop = aDevice();

function withLaptop() {
  return new FakeGateway()
    .on('GET /devices', page([laptop]))
    .on('GET /devices/d1', json(laptop, { ETag: '"7"' }));
}

async function ask(user: ReturnType<typeof show>['user'], what: string) {
  await user.click(await screen.findByRole('button', { name: /MAJA-LAPTOP/ }));
  await user.click(screen.getByRole('button', { name: what }));
}

describe('DeviceDialogs', () => {
  it('disables a device after asking, and says that only an administrator can undo it', async () => {
    const gateway = withLaptop().on(
      'POST /devices/d1/disable',
      json({ ...laptop, state: 'disabled', disabledAt: ago(0) }),
    );
    const { user } = show(<DevicesPage />);

    await ask(user, 'Disable');
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
    withLaptop().on(
      'POST /devices/d1/disable',
      problem(503, 'dependency-unavailable', { traceId: 'abc123' }),
    );
    const { user } = show(<DevicesPage />);

    await ask(user, 'Disable');
    await user.click(await screen.findByRole('button', { name: 'Disable device' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing was changed.');
    expect(alert).toHaveTextContent('abc123');
    await expectAccessible();
  });

  it('goes to sign in when the service wants it fresh, and asks again after coming back', async () => {
    const goTo = vi.spyOn(browser, 'goTo').mockReturnValue();
    withLaptop().on('POST /devices/d1/disable', needsFreshSignIn);
    const first = show(<DevicesPage />, { at: '/devices' });

    await ask(first.user, 'Disable');
    await first.user.selectOptions(await screen.findByRole('combobox', { name: 'Why?' }), 'stolen');
    await first.user.click(screen.getByRole('button', { name: 'Disable device' }));

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
    expect(screen.getByRole('combobox', { name: 'Why?' })).toHaveValue('stolen');
  });

  it('renames the version that it was opened on', async () => {
    const gateway = withLaptop().on('PATCH /devices/d1', json({ ...laptop, displayName: 'Work laptop' }));
    const { user } = show(<DevicesPage />);

    await ask(user, 'Rename');
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
    withLaptop().on('PATCH /devices/d1', needsFreshSignIn);
    const first = show(<DevicesPage />, { at: '/devices' });

    await ask(first.user, 'Rename');
    await first.user.type(await screen.findByRole('textbox', { name: /Name/ }), ' 2');
    await first.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<DevicesPage />, { at: '/devices' });
    expect(await screen.findByRole('textbox', { name: /Name/ })).toHaveValue('MAJA-LAPTOP 2');
  });

  it('asks again by the new name when the device has got another one', async () => {
    const gateway = withLaptop().on(
      'POST /devices/d1/disable',
      problem(409, 'device-named-otherwise', { detail: 'This device is called ERIK-LAPTOP now.' }),
    );
    const { user } = show(<DevicesPage />);

    await ask(user, 'Disable');
    gateway.on('GET /devices', page([{ ...laptop, displayName: 'ERIK-LAPTOP' }]));
    await user.click(await screen.findByRole('button', { name: 'Disable device' }));

    expect(await screen.findByRole('dialog', { name: 'Disable ERIK-LAPTOP?' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('This device is called ERIK-LAPTOP now.');
  });
});
