import { screen, waitFor } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, page, problem } from '../testing/fakeGateway';
import { aDevice, ago, day } from '../testing/people';
import { show } from '../testing/show';
import DevicesPage from './DevicesPage';

const kept = { id: 'KEY-1', escrowedAt: ago(90 * day) };

function withKeys() {
  return new FakeGateway()
    .on('GET /devices', page([aDevice({ recoveryKeys: 2 })]))
    .on('GET /devices/d1/recovery-keys', page([kept, { ...kept, id: 'KEY-2', lastViewedAt: ago(day) }]))
    .on('GET /devices/d1/recovery-keys/KEY-1', json({ ...kept, key: '123456-654321' }));
}

async function openKeys(user: ReturnType<typeof show>['user']) {
  await user.click(await screen.findByRole('button', { name: /MAJA-LAPTOP/ }));
  await user.click(screen.getByRole('button', { name: 'Recovery keys' }));
  await screen.findByRole('dialog', { name: 'Recovery keys of MAJA-LAPTOP' });
}

const showKey = () => screen.findByRole('button', { name: 'Show key with id KEY-1' });

describe('RecoveryKeysDialog', () => {
  it('shows one key on demand, and says that this was recorded', async () => {
    const gateway = withKeys();
    const { user } = show(<DevicesPage />);
    await openKeys(user);
    expect(await screen.findByText(/last shown/)).toBeVisible();
    expect(gateway.sent.map(({ path }) => path)).not.toContain('/devices/d1/recovery-keys/KEY-1');
    await expectAccessible();

    await user.click(await showKey());

    expect(await screen.findByText('123456-')).toBeVisible();
    expect(screen.getByText(/was recorded/)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('123456-654321');
  });

  it('comes back to the key after a fresh sign-in, without having kept it', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withKeys().on('GET /devices/d1/recovery-keys/KEY-1', needsFreshSignIn);
    const first = show(<DevicesPage />, { at: '/devices' });
    await openKeys(first.user);
    await first.user.click(await showKey());
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<DevicesPage />, { at: '/devices' });

    expect(await screen.findByRole('dialog', { name: 'Recovery keys of MAJA-LAPTOP' })).toBeVisible();
  });

  it('says how long to wait after many', async () => {
    withKeys().on(
      'GET /devices/d1/recovery-keys/KEY-1',
      problem(429, 'rate-limited', {}, { 'Retry-After': '1800' }),
    );
    const { user } = show(<DevicesPage />);
    await openKeys(user);

    await user.click(await showKey());

    expect(await screen.findByText('You can try again in 30 minutes.')).toBeVisible();
  });
});
