import { screen, waitFor } from '@testing-library/react';
import type { Change } from '../../api/activity';
import { browser } from '../../api/browser';
import SecurityInfoPage from '../../security-info/SecurityInfoPage';
import { Pages } from '../../shell/Pages';
import { json, needsFreshSignIn, nothing, page, problem } from '../../testing/fakeGateway';
import { aMethod } from '../../testing/methods';
import { aDevice, ago, minute } from '../../testing/people';
import { recovering, recovery } from '../../testing/recovery';
import { show } from '../../testing/show';

const atMethods = { 'end-sessions': 'done', 'change-password': 'done' } as const;
const added = [
  aMethod({ addedAt: ago(minute), label: 'Mine' }),
  aMethod({ id: 'm2', addedAt: ago(minute), label: 'Not mine' }),
  aMethod({ id: 'm3', label: 'Old one' }),
];
const open = () => show(<Pages />, { at: '/sign-ins/s1/recovery' });
const button = (name: string) => screen.findByRole('button', { name });

describe('Judgements', () => {
  it('keeps or removes each method that was added since', async () => {
    const gateway = recovering(atMethods, added)
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

  it('asks about what was changed since, but not about what the recovery changed', async () => {
    const renamed = (methodId: string, more: Partial<Change> = {}) =>
      ({
        id: methodId,
        occurredAt: ago(minute),
        title: 'Sign-in method renamed',
        actor: { kind: 'self' },
        transaction: 'txn-9',
        details: { methodId },
        ...more,
      }) as Change;
    const old = [aMethod({ id: 'm3', label: 'Old one' }), aMethod({ id: 'm4', label: 'Untouched' })];
    const changesSince = [renamed('m3'), renamed('m4', { transaction: 'txn-1' })];
    recovering(atMethods, old).on(
      'GET /sign-ins/s1/recovery',
      json({ ...recovery(atMethods), changesSince }),
    );
    open();

    expect(await button('Delete: Authenticator app · Old one')).toBeVisible();
    expect(screen.getByText(/^Sign-in method renamed, /)).toBeVisible();
    expect(screen.queryByText(/Untouched/)).toBeNull();
  });

  it('gives the focus to what became of one', async () => {
    recovering(atMethods, added);
    const { user } = open();

    await user.click(await button('Keep Authenticator app · Mine'));
    expect(screen.getByText('Stays')).toHaveFocus();
    await user.tab();

    expect(await button('Keep Authenticator app · Not mine')).toHaveFocus();
  });

  it('remembers the answers when a fresh sign-in comes between', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    recovering(atMethods, added).on('DELETE /security-info/methods/m2', needsFreshSignIn);
    const first = open();
    await first.user.click(await button('Keep Authenticator app · Mine'));
    await first.user.click(await button('Delete: Authenticator app · Not mine'));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    open();

    expect(await screen.findByText('Stays')).toBeVisible();
    expect(await button('Delete: Authenticator app · Not mine')).toBeVisible();
  });

  it('counts one that is gone already as removed', async () => {
    recovering(atMethods, added).on('DELETE /security-info/methods/m2', problem(404, 'not-found'));
    const { user } = open();

    await user.click(await button('Delete: Authenticator app · Not mine'));

    expect(await screen.findByText('Removed')).toBeVisible();
  });

  it('never judges by what was true before', async () => {
    const gateway = recovering(atMethods, []);
    const before = show(<SecurityInfoPage />);
    await screen.findByText('Your password alone protects your account.');
    before.unmount();

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minute });
    gateway.on('GET /security-info', json({ methods: added, password: null }));
    open();

    expect(await button('Keep Authenticator app · Mine')).toBeVisible();
    expect(screen.queryByText('No sign-in method was added or changed since then.')).toBeNull();
  });

  it('disables a device that was registered since', async () => {
    const gateway = recovering({ ...atMethods, 'review-methods': 'done' })
      .on('GET /devices', page([aDevice({ registeredAt: ago(minute) }), aDevice({ id: 'd2' })]))
      .on('POST /devices/d1/disable', json(aDevice({ state: 'disabled' })))
      .on('PUT /sign-ins/s1/recovery/steps/review-devices', json(recovery({})));
    const { user } = open();

    await user.click(await button('Disable: MAJA-LAPTOP'));

    expect(await screen.findByText('Removed')).toBeVisible();
    expect(gateway.last('POST')?.body).toEqual({ displayName: 'MAJA-LAPTOP', reason: 'unknown' });
  });
});
