import { screen } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, problem } from '../testing/fakeGateway';
import { ago, day } from '../testing/people';
import { show } from '../testing/show';
import SecurityInfoPage from './SecurityInfoPage';

describe('SecurityInfoPage', () => {
  it('shows the password with its age and the way to change it', async () => {
    new FakeGateway().on('GET /security-info', json({ methods: [], password: { changedAt: ago(2 * day) } }));
    show(<SecurityInfoPage />);

    expect(await screen.findByText(/^Changed 2 days ago/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Change password' })).toHaveAttribute('href', '/password');
    await expectAccessible();
  });

  it('shows other methods with what is known of them', async () => {
    const methods = [
      { id: 'm1', type: 'passkey', label: 'My key', createdAt: ago(400 * day) },
      { id: 'm2', type: 'something-new', hint: '•••• 12', lastUsedAt: ago(day) },
    ];
    new FakeGateway().on('GET /security-info', json({ defaultMethod: 'm1', methods, password: null }));
    show(<SecurityInfoPage />);

    expect(await screen.findByRole('heading', { name: 'Passkey · My key' })).toBeVisible();
    expect(screen.getByText('Default')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'something-new · •••• 12' })).toBeVisible();
    expect(screen.getByText(/^Last used yesterday/)).toBeVisible();
    await expectAccessible();
  });

  it('says when it is away', async () => {
    new FakeGateway().on('GET /security-info', problem(503, 'dependency-unavailable'));
    show(<SecurityInfoPage />);

    expect(await screen.findByText('Security info can’t be reached right now')).toBeVisible();
    await expectAccessible();
  });
});
