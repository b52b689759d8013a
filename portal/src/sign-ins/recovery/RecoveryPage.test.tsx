import { screen, waitFor } from '@testing-library/react';
import { Pages } from '../../shell/Pages';
import { expectAccessible } from '../../testing/axe';
import { FakeGateway, json, nothing, problem } from '../../testing/fakeGateway';
import { aSignIn } from '../../testing/people';
import { recovering, recovery } from '../../testing/recovery';
import { show } from '../../testing/show';

const open = () => show(<Pages />, { at: '/sign-ins/s1/recovery' });

describe('RecoveryPage', () => {
  it('begins with ending the other sessions, joined by one transaction', async () => {
    const gateway = recovering({})
      .on('POST /sessions/revoke-others', nothing())
      .on('PUT /sign-ins/s1/recovery/steps/end-sessions', json(recovery({ 'end-sessions': 'done' })));
    const { user } = open();

    expect(await screen.findByText(/the sign-in from Göteborg, Sweden/)).toBeVisible();
    await expectAccessible();
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));

    expect(await screen.findByRole('heading', { name: 'Change your password' })).toHaveFocus();
    expect(gateway.last('POST')?.headers.get('Konto-Transaction')).toBe('txn-1');
    expect(gateway.last('PUT')?.body).toEqual({ outcome: 'done' });
  });

  it('sums up, and lets one take up what was left out', async () => {
    recovering({
      'end-sessions': 'done',
      'change-password': 'skipped',
      'review-methods': 'done',
      'review-devices': 'done',
    });
    const { user } = open();

    expect(await screen.findByRole('heading', { name: 'Nearly there' })).toBeVisible();
    expect(screen.getByText('Left out so far: Change your password.')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Do it now: Change your password' }));

    expect(await screen.findByLabelText(/^Current password/)).toBeVisible();
  });

  it('leaves out a step', async () => {
    const gateway = recovering({
      'end-sessions': 'done',
      'change-password': 'done',
      'review-methods': 'done',
    }).on('PUT /sign-ins/s1/recovery/steps/review-devices', json(recovery({ 'end-sessions': 'done' })));
    const { user } = open();

    expect(await screen.findByText('No device was registered or changed since then.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Leave out for now' }));

    await waitFor(() => expect(gateway.last('PUT')?.body).toEqual({ outcome: 'skipped' }));
  });

  it('does nothing twice when only the step couldn’t be recorded', async () => {
    const step = 'PUT /sign-ins/s1/recovery/steps/end-sessions';
    const gateway = recovering({})
      .on('POST /sessions/revoke-others', nothing())
      .on(step, problem(503, 'dependency-unavailable'));
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));
    expect(await screen.findByText(/You needn’t do anything again/)).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull();
    gateway.on(step, json(recovery({ 'end-sessions': 'done' })));
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { name: 'Change your password' })).toHaveFocus();
    expect(gateway.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('says that there is nothing to do for a sign-in that nobody doubted', async () => {
    new FakeGateway().on('GET /sign-ins/s1', json(aSignIn()));
    open();

    expect(await screen.findByText('There is nothing to secure here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to my sign-ins' })).toHaveAttribute('href', '/sign-ins');
    await expectAccessible();
  });
});
