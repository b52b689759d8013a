import { screen } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, problem } from '../testing/fakeGateway';
import { ago, day } from '../testing/people';
import { show } from '../testing/show';
import SecurityInfoPage from './SecurityInfoPage';

const password = { id: 'p1', type: 'password', changedAt: ago(2 * day), lastUsedAt: ago(day) };

describe('SecurityInfoPage', () => {
  it('shows the password with its age and the way to change it', async () => {
    new FakeGateway().on('GET /security-info', json({ defaultMethod: 'p1', methods: [password] }));
    show(<SecurityInfoPage />);

    expect(await screen.findByRole('heading', { name: 'Password' })).toBeVisible();
    expect(screen.getByText(/^Changed 2 days ago/)).toBeVisible();
    expect(screen.getByText(/^last used yesterday/)).toBeVisible();
    expect(screen.getByText('Default')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Change password' })).toHaveAttribute('href', '/password');
    await expectAccessible();
  });

  it('shows a method of a kind that a newer service adds', async () => {
    const key = { id: 'm1', type: 'passkey', changedAt: ago(day) };
    new FakeGateway().on(
      'GET /security-info',
      json({ methods: [key, { ...key, id: 'm2', type: 'something-new' }] }),
    );
    show(<SecurityInfoPage />);

    expect(await screen.findByRole('heading', { name: 'Passkey' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'something-new' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Change password' })).toBeNull();
  });

  it('says who decides when there is no method', async () => {
    new FakeGateway().on('GET /security-info', json({ methods: [] }));
    show(<SecurityInfoPage />);

    expect(await screen.findByText('No sign-in method yet')).toBeVisible();
    await expectAccessible();
  });

  it('says when it is away', async () => {
    new FakeGateway().on('GET /security-info', problem(503, 'dependency-unavailable'));
    show(<SecurityInfoPage />);

    expect(await screen.findByText('Security info can’t be reached right now')).toBeVisible();
    await expectAccessible();
  });
});
