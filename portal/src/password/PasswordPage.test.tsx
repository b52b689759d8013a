import { screen, waitFor } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, nothing, problem } from '../testing/fakeGateway';
import { ago, day } from '../testing/people';
import { show } from '../testing/show';
import PasswordPage from './PasswordPage';

const policy = {
  minLength: 15,
  maxLength: 256,
  rules: [{ code: 'minimum-length', text: 'Use at least 15 characters.' }],
  reason: { code: 'only-factor', text: 'The password is all that protects your account.' },
};
const good = 'copper boat listens to violets';

function withPolicy() {
  return new FakeGateway()
    .on('GET /security-info/policy', json({ password: policy, freshness: [] }))
    .on('GET /security-info', json({ methods: [], password: { changedAt: ago(130 * day) } }));
}

const field = (name: string) => screen.findByLabelText(new RegExp(`^${name}( \\*|\\*)?$`));

async function fill(user: ReturnType<typeof show>['user'], current: string, next: string, repeat = next) {
  await user.type(await field('Current password'), current);
  await user.click(await field('New password'));
  await user.paste(next);
  await user.click(await field('New password again'));
  await user.paste(repeat);
}

const send = (user: ReturnType<typeof show>['user']) =>
  user.click(screen.getByRole('button', { name: 'Change password' }));

describe('PasswordPage', () => {
  it('shows the rules before the first key and helps password managers', async () => {
    withPolicy();
    const { container } = show(<PasswordPage />);

    expect(await screen.findByText('Use at least 15 characters.')).toBeVisible();
    expect(await screen.findByText(/You last changed your password 4 months ago/)).toBeVisible();
    expect(await field('Current password')).toHaveAttribute('autocomplete', 'current-password');
    expect(await field('New password')).toHaveAttribute('autocomplete', 'new-password');
    expect(container.querySelector('[autocomplete=username]')).toHaveValue('maja@fjord.example');
    await expectAccessible();
  });

  it('changes the password and says what follows', async () => {
    const gateway = withPolicy().on('PUT /security-info/password', nothing());
    const { user } = show(<PasswordPage />);

    await fill(user, 'old one', good);
    expect(await screen.findByText('Strength: strong')).toBeVisible();
    await send(user);

    const title = await screen.findByRole('heading', {
      name: 'Changed. You’re being signed out everywhere else',
    });
    expect(title).toHaveFocus();
    expect(gateway.last('PUT')?.body).toEqual({ currentPassword: 'old one', newPassword: good });
    await expectAccessible();
  });

  it('sends nothing while something is wrong, and says what', async () => {
    const gateway = withPolicy();
    const { user } = show(<PasswordPage />);

    await fill(user, 'old', 'short', 'shorter');
    await send(user);

    expect(screen.getByText('10 more characters are needed.')).toBeVisible();
    expect(screen.getByText('The two new passwords aren’t the same.')).toBeVisible();
    expect(gateway.last('PUT')).toBeUndefined();
    await expectAccessible();
  });

  it('says that the current password was wrong and keeps what was typed', async () => {
    withPolicy().on('PUT /security-info/password', problem(422, 'wrong-password'));
    const { user } = show(<PasswordPage />);

    await fill(user, 'no', good);
    await send(user);

    expect(await screen.findByText('That isn’t your current password.')).toBeVisible();
    expect(await field('New password')).toHaveValue(good);
  });

  it('gives each reason of a refusal', async () => {
    withPolicy().on(
      'PUT /security-info/password',
      problem(422, 'password-unacceptable', {
        reasons: [
          { code: 'not-common', text: 'Keep away from common passwords.' },
          { code: 'not-names', text: 'Use more than names.' },
        ],
      }),
    );
    const { user } = show(<PasswordPage />);

    await fill(user, 'old', good);
    await send(user);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Keep away from common passwords.');
    expect(alert).toHaveTextContent('Use more than names.');
  });

  it('has words for a refusal without reasons', async () => {
    withPolicy().on('PUT /security-info/password', problem(422, 'password-unacceptable'));
    const { user } = show(<PasswordPage />);

    await fill(user, 'old', good);
    await send(user);

    expect(await screen.findByText('This password can’t be used. Choose another one.')).toBeVisible();
  });

  it('asks to wait after too many attempts', async () => {
    withPolicy().on(
      'PUT /security-info/password',
      problem(429, 'too-many-attempts', { detail: 'Try again in 5 minutes.' }),
    );
    const { user } = show(<PasswordPage />);

    await fill(user, 'old', good);
    await send(user);

    expect(await screen.findByText('Try again in 5 minutes.')).toBeVisible();
  });

  it('shows and hides a password', async () => {
    withPolicy();
    const { user } = show(<PasswordPage />);

    await user.click(await screen.findByRole('button', { name: 'Show New password' }));
    expect(await field('New password')).toHaveAttribute('type', 'text');
    await user.click(screen.getByRole('button', { name: 'Hide New password' }));
    expect(await field('New password')).toHaveAttribute('type', 'password');
  });

  it('never stores what was typed when a sign-in comes between', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withPolicy().on('PUT /security-info/password', needsFreshSignIn);
    const first = show(<PasswordPage />, { at: '/password' });
    await fill(first.user, 'old one', good);
    await send(first.user);
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toMatch(/old one|copper/);
    first.unmount();
    show(<PasswordPage />, { at: '/password' });

    expect(await screen.findByText(/You have signed in again/)).toBeVisible();
  });
});
