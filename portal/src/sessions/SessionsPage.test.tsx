import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, nothing, page, problem } from '../testing/fakeGateway';
import { ago, minute } from '../testing/people';
import { show } from '../testing/show';
import SessionsPage from './SessionsPage';

const here = {
  id: 'b1',
  startedAt: ago(2 * minute),
  lastSeenAt: ago(minute),
  current: true,
  applications: [],
  ip: '192.0.2.17',
  browser: { name: 'Edge', version: '140' },
  operatingSystem: { name: 'Windows', version: '11' },
};
const phone = {
  ...here,
  id: 'b2',
  current: false,
  browser: { name: 'Firefox' },
  operatingSystem: { name: 'Android' },
};

describe('SessionsPage', () => {
  it('shows this one first, without a way to end it', async () => {
    new FakeGateway().on('GET /sessions', page([phone, here]));
    show(<SessionsPage />);

    expect(await screen.findByText('You are signed in at 2 places.')).toBeVisible();
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Edge 140 on Windows 11', 'Firefox on Android']);
    expect(screen.getAllByRole('button', { name: /^Sign out/ })).toHaveLength(2);
    await expectAccessible();
  });

  it('signs out one, and shows when it ended', async () => {
    const gateway = new FakeGateway()
      .on('GET /sessions', page([here, phone]))
      .on('DELETE /sessions/b2', nothing());
    const { user } = show(<SessionsPage />);

    await user.click(await screen.findByRole('button', { name: 'Sign out Firefox on Android' }));

    await waitFor(() => expect(screen.getByText(/^Ended \d/)).toHaveFocus());
    expect(gateway.last('DELETE')?.path).toBe('/sessions/b2');
  });

  it('says why one was not signed out', async () => {
    new FakeGateway()
      .on('GET /sessions', page([here, phone]))
      .on('DELETE /sessions/b2', problem(503, 'dependency-unavailable'));
    const { user } = show(<SessionsPage />);

    await user.click(await screen.findByRole('button', { name: 'Sign out Firefox on Android' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was changed.');
    expect(screen.getByRole('button', { name: 'Sign out Firefox on Android' })).toBeVisible();
  });

  it('signs out everywhere else after asking', async () => {
    const gateway = new FakeGateway()
      .on('GET /sessions', page([here, phone]))
      .on('POST /sessions/revoke-others', nothing());
    const { user } = show(<SessionsPage />);

    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sign out everywhere else?' }));
    expect(gateway.last('POST')).toBeUndefined();
    await user.click(dialog.getByRole('button', { name: 'Sign out everywhere else' }));

    expect(await screen.findByText('You are signed out everywhere else.')).toBeVisible();
    expect(screen.getByText('You aren’t signed in anywhere else.')).toBeVisible();
    expect(screen.queryByText('Firefox on Android')).toBeNull();
  });

  it('says when it is away', async () => {
    new FakeGateway().on('GET /sessions', problem(503, 'dependency-unavailable'));
    show(<SessionsPage />, { language: 'sv' });

    expect(await screen.findByText('Sessioner går inte att nå just nu')).toBeVisible();
  });
});
