import { screen, waitFor } from '@testing-library/react';
import type { RecoveryStep, StepOutcome } from '../../api/activity';
import { Pages } from '../../shell/Pages';
import { expectAccessible } from '../../testing/axe';
import { FakeGateway, json, nothing, page } from '../../testing/fakeGateway';
import { aMethod, somePolicy } from '../../testing/methods';
import { aDevice, ago, aSignIn, day, minute } from '../../testing/people';
import { show } from '../../testing/show';

type Outcomes = Partial<Record<RecoveryStep, StepOutcome>>;

function recovery(outcomes: Outcomes) {
  const steps = (['end-sessions', 'change-password', 'review-methods', 'review-devices'] as const).map(
    (step) => ({ step, outcome: outcomes[step] ?? null }),
  );
  return { signInId: 's1', transaction: 'txn-1', startedAt: ago(0), steps, changesSince: [] };
}

function recovering(outcomes: Outcomes, methods = [aMethod()]) {
  return new FakeGateway()
    .on('GET /sign-ins/s1', json(aSignIn({ occurredAt: ago(day) })))
    .on('GET /sign-ins/s1/recovery', json(recovery(outcomes)))
    .on('GET /security-info', json({ methods, password: null }))
    .on('GET /security-info/policy', json(somePolicy))
    .on('GET /devices', page([aDevice()]));
}

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

  it('keeps or removes each method that was added since', async () => {
    const added = [
      aMethod({ addedAt: ago(minute), label: 'Mine' }),
      aMethod({ id: 'm2', addedAt: ago(minute), label: 'Not mine' }),
      aMethod({ id: 'm3', label: 'Old one' }),
    ];
    const gateway = recovering({ 'end-sessions': 'done', 'change-password': 'done' }, added)
      .on('DELETE /security-info/methods/m2', nothing())
      .on('PUT /sign-ins/s1/recovery/steps/review-methods', json(recovery({ 'review-methods': 'done' })));
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Keep Authenticator app · Mine' }));
    expect(screen.queryByText(/Old one/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Delete: Authenticator app · Not mine' }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));

    await waitFor(() => expect(gateway.last('PUT')?.path).toContain('review-methods'));
    expect(gateway.last('DELETE')?.path).toBe('/security-info/methods/m2');
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

    expect(await screen.findByText('No device was registered since then.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Leave out for now' }));

    await waitFor(() => expect(gateway.last('PUT')?.body).toEqual({ outcome: 'skipped' }));
  });
});
