import { screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, page, problem } from '../testing/fakeGateway';
import { aDevice, ago, aSignIn, day, minute } from '../testing/people';
import { show } from '../testing/show';
import SignInsPage from './SignInsPage';

const wrongPassword = aSignIn({
  id: 's2',
  outcome: 'failure',
  failedStep: 'password',
  failureReason: 'wrong-password',
  occurredAt: ago(6 * minute),
});

describe('SignInsPage', () => {
  it('tells place, application, browser and system of each', async () => {
    new FakeGateway().on('GET /sign-ins', page([aSignIn()]));
    show(<SignInsPage />);

    expect(await screen.findByText('Signed in · Göteborg, Sweden')).toBeVisible();
    expect(screen.getByText(/My Account · Edge 140 on Windows 11/)).toBeVisible();
    await expectAccessible();
  });

  it('groups by day', async () => {
    new FakeGateway().on(
      'GET /sign-ins',
      page([aSignIn(), aSignIn({ id: 's3', occurredAt: ago(40 * day) })]),
    );
    show(<SignInsPage />);

    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2));
    expect(screen.getByText('That’s all of them.')).toBeVisible();
  });

  it.each([
    ['password', 'wrong-password', 'The password was wrong.'],
    ['second-factor', 'wrong-code', /The password was right, but the second step wasn’t. If this wasn’t you/],
    ['second-factor', 'something-new', 'The password was right, but the second step wasn’t.'],
    ['device', 'device-disabled', 'The device is disabled.'],
    [null, null, 'The sign-in was refused.'],
  ])('says in words that %s failed by %s', async (failedStep, failureReason, words) => {
    new FakeGateway().on('GET /sign-ins', page([{ ...wrongPassword, failedStep, failureReason }]));
    show(<SignInsPage />);

    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText('Sign-in failed · Göteborg, Sweden')).toBeVisible();
  });

  it('shows the details, also of what is unknown', async () => {
    new FakeGateway().on(
      'GET /sign-ins',
      page([aSignIn({ location: null, browser: null, operatingSystem: null })]),
    );
    const { user } = show(<SignInsPage />);

    await user.click(await screen.findByRole('button', { name: /Signed in · Unknown place/ }));

    expect(screen.getByText('192.0.2.17')).toBeVisible();
    expect(screen.getByText('Password: right')).toBeVisible();
    await expectAccessible();
  });

  it('tells what was done in the session, and on which device', async () => {
    const change = { title: 'Password changed', subject: null, occurredAt: ago(minute) };
    new FakeGateway()
      .on('GET /sign-ins', page([aSignIn({ sessionId: 'a b', deviceId: 'd1' })]))
      .on('GET /activity?kind=change&session=a+b&limit=10', page([{ id: 'c1', kind: 'change', change }]))
      .on('GET /devices', page([aDevice()]));
    const { user } = show(<SignInsPage />);

    await user.click(await screen.findByRole('button', { name: /Signed in · Göteborg/ }));

    expect(await screen.findByText(/^Password changed, /)).toBeVisible();
    expect(await screen.findByText('MAJA-LAPTOP')).toBeVisible();
    await expectAccessible();
  });

  it('loads more by the cursor', async () => {
    new FakeGateway()
      .on('GET /sign-ins', page([aSignIn()], 'abc='))
      .on('GET /sign-ins?cursor=abc%3D', page([wrongPassword]));
    const { user } = show(<SignInsPage />);

    await user.click(await screen.findByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('The password was wrong.')).toBeVisible();
  });

  it('keeps what is shown when loading more fails', async () => {
    new FakeGateway()
      .on('GET /sign-ins', page([aSignIn()], 'abc'))
      .on('GET /sign-ins?cursor=abc', problem(429, 'rate-limited'));
    const { user } = show(<SignInsPage />);

    await user.click(await screen.findByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('That was a lot at once. Wait a moment, then try again.')).toBeVisible();
    expect(screen.getByText(/Signed in · Göteborg/)).toBeVisible();
  });

  it('says what would be here', async () => {
    new FakeGateway().on('GET /sign-ins', page([]));
    show(<SignInsPage />, { language: 'sv' });

    expect(await screen.findByText('Inga inloggningar ännu')).toBeVisible();
    await expectAccessible();
  });

  it('says when it is away', async () => {
    new FakeGateway().on('GET /sign-ins', problem(503, 'dependency-unavailable'));
    show(<SignInsPage />);

    expect(await screen.findByText('My sign-ins can’t be reached right now')).toBeVisible();
    await expectAccessible();
  });
});
