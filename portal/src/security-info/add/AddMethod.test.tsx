import { screen, waitFor } from '@testing-library/react';
import { browser } from '../../api/browser';
import type { Method } from '../../api/methods';
import { expectAccessible } from '../../testing/axe';
import { json, needsFreshSignIn, nothing, problem } from '../../testing/fakeGateway';
import { aMethod, withMethods, withoutAppPasswords } from '../../testing/methods';
import { show } from '../../testing/show';
import SecurityInfoPage from '../SecurityInfoPage';

const pending = (type: Method['type']) => aMethod({ id: 'new', type, state: 'pending', label: null });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
type User = ReturnType<typeof show>['user'];

async function choose(user: User, kind: RegExp) {
  await user.click(await button('Add sign-in method'));
  await user.click(await button(kind));
}

function adding(type: Method['type'], challenge: object, state: 'pending' | 'active' = 'pending') {
  return withMethods([])
    .on('POST /security-info/methods', json({ method: { ...pending(type), state }, challenge }))
    .on('POST /security-info/methods/new/confirmation', json({ ...pending(type), state: 'active' }))
    .on('DELETE /security-info/methods/new', nothing());
}

describe('AddMethod', () => {
  it('shows the strongest first, the phone last, and why something is impossible', async () => {
    withMethods([aMethod()], withoutAppPasswords);
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Add sign-in method'));

    const dialog = await screen.findByRole('dialog', { name: 'Add sign-in method' });
    const names = [...dialog.querySelectorAll('li')].map((item) => item.textContent);
    expect(names[0]).toMatch(/^Passkey.*This browser can’t make passkeys/);
    expect(names[1]).toBe('Authenticator appYou have one, and can’t have more.');
    expect(names.find((name) => name?.startsWith('App password'))).toMatch(/doesn’t allow app passwords/);
    expect(names.at(-1)).toMatch(/^Phone/);
    await expectAccessible();
  });

  it('adds an authenticator app: get it, scan, prove', async () => {
    const gateway = adding('authenticator-app', { secret: 'JBSWY3DPEHPK', qrCode: '<svg onload="x()"/>' });
    const { user } = show(<SecurityInfoPage />);

    await choose(user, /^Authenticator app/);
    expect(await screen.findByText('Step 1 of 3')).toBeVisible();
    await user.click(await button('Next'));
    expect(await screen.findByText('JBSW Y3DP EHPK')).toBeVisible();
    const picture = screen.getByRole('img', { name: /QR code/ });
    expect(picture).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg\+xml,/));
    await expectAccessible();
    await user.click(await button('Next'));
    await user.type(await screen.findByRole('textbox', { name: /Code/ }), '123 456');
    await user.click(await button('Confirm'));

    expect(await screen.findByRole('dialog', { name: 'Your authenticator app works' })).toBeVisible();
    expect(gateway.last('POST')?.body).toEqual({ code: '123456' });
    await user.click(await button('Done'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(gateway.last('DELETE')).toBeUndefined();
  });

  it('takes a half-done authenticator app away again', async () => {
    const gateway = adding('authenticator-app', { secret: 'JBSWY3DPEHPK' });
    const { user } = show(<SecurityInfoPage />);

    await choose(user, /^Authenticator app/);
    await user.click(await button('Next'));
    await screen.findByText('JBSW Y3DP EHPK');
    await user.click(await button('Cancel'));

    await waitFor(() => expect(gateway.last('DELETE')?.path).toBe('/security-info/methods/new'));
  });

  it('says that a code was wrong, and makes one wait after too many', async () => {
    const resendAt = new Date(Date.now() + 30_000).toISOString();
    const gateway = adding('phone', { sentTo: '+46 ••• 67', resendAt }).on(
      'POST /security-info/methods/new/confirmation',
      problem(422, 'wrong-code'),
    );
    const { user } = show(<SecurityInfoPage />);
    await choose(user, /^Phone/);
    await user.type(await screen.findByRole('textbox', { name: /Phone number/ }), '+46 70 123 45 67');
    await user.click(screen.getByRole('radio', { name: 'Phone call' }));
    await user.click(await button('Call me'));
    expect(await screen.findByText('We are calling +46 ••• 67. Listen for the code.')).toBeVisible();
    expect(await button('Call again')).toHaveAttribute('aria-disabled', 'true');
    expect(gateway.last('POST')?.body).toEqual({
      type: 'phone',
      number: '+46 70 123 45 67',
      channel: 'call',
    });

    await user.type(screen.getByRole('textbox', { name: /Code/ }), '111111');
    await user.click(await button('Confirm'));
    expect(await screen.findByText('That code didn’t match. Use the newest one.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Code/ })).toHaveFocus();
    gateway.on(
      'POST /security-info/methods/new/confirmation',
      problem(429, 'too-many-attempts', {}, { 'Retry-After': '40' }),
    );
    await user.type(screen.getByRole('textbox', { name: /Code/ }), '222222{Enter}');

    expect(await screen.findByText(/You can try again in (40|39) seconds/)).toBeVisible();
    expect(await button('Confirm')).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible();
  });

  it('keeps the number over a fresh sign-in', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withMethods([]).on('POST /security-info/methods', needsFreshSignIn);
    const first = show(<SecurityInfoPage />, { at: '/security-info' });
    await choose(first.user, /^Phone/);
    await first.user.type(await screen.findByRole('textbox'), '+46 70 123 45 67');
    await first.user.click(await button('Send a code'));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<SecurityInfoPage />, { at: '/security-info' });

    expect(await screen.findByRole('textbox', { name: /Phone number/ })).toHaveValue('+46 70 123 45 67');
  });

  it('shows recovery codes once, and goes on when they are kept', async () => {
    adding('recovery-codes', { codes: ['aaaa-1', 'bbbb-2'] }, 'active');
    const { user } = show(<SecurityInfoPage />);

    await choose(user, /^Recovery codes/);
    await user.click(await button('Show my codes'));
    expect((await screen.findAllByText('aaaa-1'))[0]).toBeVisible();
    expect(await button('Next')).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible();
    await user.click(await button('Copy'));
    expect(await navigator.clipboard.readText()).toMatch(/maja@fjord.example.*\n\naaaa-1\nbbbb-2/);
    await user.click(screen.getByRole('checkbox', { name: 'I have kept them in a safe place' }));
    await user.click(await button('Next'));

    expect(await screen.findByRole('dialog', { name: 'Your recovery codes are ready' })).toBeVisible();
  });

  it('shows an app password once', async () => {
    adding('app-password', { password: 'abcd efgh' }, 'active');
    const { user } = show(<SecurityInfoPage />);

    await choose(user, /^App password/);
    await user.type(await screen.findByRole('textbox'), 'Old mail');
    await user.click(await button('Make the password'));

    expect(await screen.findByText('abcd efgh')).toBeVisible();
    expect(screen.getByText(/It is shown this once/)).toBeVisible();
  });

  it('leads who must have a second step to one', async () => {
    withMethods([]);
    const { user } = show(<SecurityInfoPage />, { at: '/security-info?setup' });

    expect(await screen.findByRole('dialog', { name: 'Keep your account secure' })).toBeVisible();
    expect(screen.queryByText('Recovery codes')).toBeNull();
    await user.click(await button('Cancel'));

    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('finishes what was begun before, with a new code', async () => {
    const email = { ...pending('email'), hint: 'm•@home.example' };
    const gateway = withMethods([email]).on(
      'POST /security-info/methods/new/resend',
      json({ sentTo: 'm•@x' }),
    );
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Finish adding E-mail · m•@home.example'));
    await user.click(await button('Send a new code'));

    expect(await screen.findByText('We have sent a code to m•@x.')).toBeVisible();
    expect(gateway.last('POST')?.path).toBe('/security-info/methods/new/resend');
  });
});
