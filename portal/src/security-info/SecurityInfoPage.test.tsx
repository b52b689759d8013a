import { screen, waitFor, within } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, nothing, problem } from '../testing/fakeGateway';
import { aMethod, withMethods } from '../testing/methods';
import { ago, day } from '../testing/people';
import { show } from '../testing/show';
import SecurityInfoPage from './SecurityInfoPage';

const app = aMethod({ default: true });
const phone = aMethod({
  id: 'm2',
  type: 'phone',
  label: null,
  hint: '+46 ••• 67',
  channels: ['text', 'call'],
});
const passkey = aMethod({
  id: 'm3',
  type: 'passkey',
  label: 'Laptop',
  provider: 'Windows Hello',
  synced: false,
  credentialId: 'abc',
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('SecurityInfoPage', () => {
  it('shows the default method on top, then each with what it is and does', async () => {
    withMethods([app, phone, passkey]);
    show(<SecurityInfoPage />);

    expect(await screen.findByText('Besides your password, 3 methods prove that it is you.')).toBeVisible();
    const first = screen.getByRole('region', { name: 'Default sign-in method' });
    expect(within(first).getByText('My phone')).toBeVisible();
    expect(screen.getByText('+46 ••• 67 · text message and phone call')).toBeVisible();
    expect(screen.getByText('Laptop · Windows Hello · on one device only')).toBeVisible();
    expect(screen.getByText(/^Changed 2 days ago/)).toBeVisible();
    await expectAccessible();
  });

  it('is one request, and asks what is possible once somebody wants to add something', async () => {
    const gateway = withMethods([app, phone, passkey]);
    const { user } = show(<SecurityInfoPage />);
    await button('Add sign-in method');

    expect(gateway.sent.map(({ path }) => path)).toEqual(['/security-info']);

    await user.click(await button('Add sign-in method'));
    expect(await button(/^App password/)).toBeVisible();
    expect(gateway.sent.map(({ path }) => path)).toEqual(['/security-info', '/security-info/policy']);
  });

  it('tells of states: not confirmed, few codes left, a pass that ends', async () => {
    withMethods([
      aMethod({ type: 'email', state: 'pending', label: null, hint: 'm•@home.example' }),
      aMethod({ id: 'm5', type: 'recovery-codes', label: null, remaining: 2 }),
      aMethod({
        id: 'm6',
        type: 'temporary-access-pass',
        label: null,
        expiresAt: ago(-day),
        reusable: false,
      }),
    ]);
    show(<SecurityInfoPage />);

    expect(await screen.findByText('Not confirmed yet')).toBeVisible();
    expect(screen.getByText('2 codes left')).toBeVisible();
    expect(screen.getByText('Few left')).toBeVisible();
    expect(screen.getByText(/^Until .* · can be used once$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Rename/ })).toBeNull();
  });

  it('invites to a second step where there is none', async () => {
    withMethods([]);
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Add a second step'));

    expect(await screen.findByRole('dialog', { name: 'Add sign-in method' })).toBeVisible();
    expect(screen.getByText('Your password alone protects your account.')).toBeVisible();
  });

  it('changes the default method', async () => {
    const gateway = withMethods([app, phone]).on('PUT /security-info/default-method', nothing());
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Change the default sign-in method'));
    await user.click(await screen.findByRole('radio', { name: 'Phone · +46 ••• 67' }));
    await expectAccessible();
    await user.click(await button('Save'));

    expect(await screen.findByText('You are now asked for Phone · +46 ••• 67 first.')).toBeVisible();
    expect(gateway.last('PUT')?.body).toEqual({ methodId: 'm2' });
  });

  it('renames one', async () => {
    const gateway = withMethods([app]).on('PATCH /security-info/methods/m1', json(app));
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Rename Authenticator app · My phone'));
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), ' 2');
    await user.click(await button('Save'));

    expect(await screen.findByText('It is called My phone 2 now.')).toBeVisible();
    expect(gateway.last('PATCH')?.body).toEqual({ label: 'My phone 2' });
  });

  it('says why the last one stays', async () => {
    withMethods([app]).on('DELETE /security-info/methods/m1', problem(409, 'last-method'));
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Delete Authenticator app · My phone'));
    await user.click(await button('Delete'));

    expect(await screen.findByRole('alert')).toHaveTextContent('This is your last way to sign in');
    await expectAccessible();
  });

  it('comes back to the question after a fresh sign-in', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withMethods([app, phone]).on('DELETE /security-info/methods/m2', needsFreshSignIn);
    const first = show(<SecurityInfoPage />, { at: '/security-info' });
    await first.user.click(await button('Delete Phone · +46 ••• 67'));
    await first.user.click(await button('Delete'));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<SecurityInfoPage />, { at: '/security-info' });

    expect(await screen.findByRole('dialog', { name: 'Delete Phone · +46 ••• 67?' })).toBeVisible();
  });

  it('says when it is away', async () => {
    new FakeGateway().on('GET /security-info', problem(503, 'dependency-unavailable'));
    show(<SecurityInfoPage />);

    expect(await screen.findByText('Security info can’t be reached right now')).toBeVisible();
    await expectAccessible();
  });
});
