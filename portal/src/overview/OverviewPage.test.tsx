import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, page, problem } from '../testing/fakeGateway';
import { aMethod } from '../testing/methods';
import { aDevice, ago, anOrganization, aSignIn, day, minute, someTerms } from '../testing/people';
import { maja, show } from '../testing/show';
import OverviewPage from './OverviewPage';

const accepted = someTerms({ accepted: { version: '3', acceptedAt: ago(day) } });

function account() {
  return new FakeGateway()
    .on('GET /devices', page([aDevice(), aDevice({ id: 'd2', state: 'disabled', disabledAt: ago(day) })]))
    .on(
      'GET /organizations',
      json({ home: anOrganization({ kind: 'home' }), others: [anOrganization()], invitations: [] }),
    )
    .on('GET /privacy/terms-of-use', page([accepted]))
    .on(
      'GET /security-info',
      json({
        methods: [aMethod(), aMethod({ id: 'm2', type: 'phone' })],
        defaultMethodId: 'm1',
        password: { changedAt: ago(3 * day) },
      }),
    )
    .on(
      'GET /sign-ins/summary',
      json({ lastSuccess: aSignIn({ occurredAt: ago(5 * minute) }), failuresLast30Days: 1 }),
    );
}

describe('OverviewPage', () => {
  it('greets and shows the one fact of each area', async () => {
    account();
    show(<OverviewPage />);

    expect(screen.getByRole('heading', { level: 1, name: 'Hello, Maja' })).toBeVisible();
    expect(await screen.findByText('2 devices, one of them disabled')).toBeVisible();
    expect(await screen.findByText('2 organizations')).toBeVisible();
    expect(await screen.findByText(/^Password and 2 methods/)).toHaveTextContent(
      'First asked for: Authenticator app',
    );
    expect(await screen.findByText('Changed 3 days ago')).toBeVisible();
    expect(await screen.findByText('You have accepted all terms of use')).toBeVisible();
    expect(await screen.findByText(/Last sign-in 5 minutes ago/)).toBeVisible();
    expect(await screen.findByText(/One failed attempt in 30 days/)).toBeVisible();
    expect(screen.getByText('You’re in good shape')).toBeVisible();
    await expectAccessible();
  });

  it('loses only the tile of an area that is away', async () => {
    account().on('GET /devices', problem(503, 'dependency-unavailable'));
    show(<OverviewPage />);

    expect(await screen.findByText('2 organizations')).toBeVisible();
    expect(await screen.findByText('Can’t be reached right now')).toBeVisible();
    expect(screen.getByText('Not everything could be checked: Devices.')).toBeVisible();
    expect(screen.queryByText('You’re in good shape')).toBeNull();
    await expectAccessible();
  });

  it('brings a tile back', async () => {
    const gateway = account().on('GET /devices', problem(503, 'dependency-unavailable'));
    const { user } = show(<OverviewPage />);
    const again = await screen.findByRole('button', { name: 'Try again: Devices' });

    gateway.on('GET /devices', page([]));
    await user.click(again);

    expect(await screen.findByText('No devices yet')).toBeVisible();
  });

  it('lists what to do, the most important as the only primary button', async () => {
    account()
      .on('GET /privacy/terms-of-use', page([someTerms()]))
      .on('GET /devices', page([aDevice({ lastActiveAt: ago(200 * day) })]));
    show(<OverviewPage />);

    expect(await screen.findByText('One document is waiting for you')).toBeVisible();
    expect(screen.getByText(/MAJA-LAPTOP hasn’t been seen since/)).toBeVisible();
    const findings = within(screen.getByRole('list')).getAllByRole('link');
    expect(findings.map((link) => link.getAttribute('href'))).toEqual(['/privacy?tab=terms', '/devices']);
    await expectAccessible();
  });

  it('shows the links of the operator', async () => {
    account();
    show(<OverviewPage />, { session: { ...maja, links: [{ title: 'Mail', url: 'https://mail.example' }] } });

    expect(screen.getByRole('link', { name: 'Mail' })).toHaveAttribute('href', 'https://mail.example');
  });
});
