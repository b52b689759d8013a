import { screen } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { json, nothing } from '../testing/fakeGateway';
import { aMethod, withMethods } from '../testing/methods';
import { ago, day } from '../testing/people';
import { show } from '../testing/show';
import SecurityInfoPage from './SecurityInfoPage';

const passkey = aMethod({
  id: 'm3',
  type: 'passkey',
  label: 'Laptop',
  credentialId: 'abc',
  relyingPartyId: 'fjord.example',
});
const button = (name: string) => screen.findByRole('button', { name });

describe('Passkeys', () => {
  const signals = { signalUnknownCredential: vi.fn(), signalCurrentUserDetails: vi.fn() };

  beforeEach(() => {
    vi.stubGlobal(
      'PublicKeyCredential',
      Object.assign(() => undefined, signals),
    );
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetAllMocks();
  });

  it('deletes one, and tells the browser', async () => {
    withMethods([aMethod(), passkey]).on('DELETE /security-info/methods/m3', nothing());
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Delete Passkey · Laptop'));
    await user.click(await button('Delete'));

    expect(await screen.findByText('Passkey · Laptop is deleted.')).toBeVisible();
    expect(signals.signalUnknownCredential).toHaveBeenCalledWith({
      rpId: 'fjord.example',
      credentialId: 'abc',
    });
  });

  it('warns of one that may have been copied', async () => {
    withMethods([aMethod(), { ...passkey, copySuspectedAt: ago(day) }]);
    show(<SecurityInfoPage />);

    expect(await screen.findByText('May have been copied')).toBeVisible();
    expect(screen.getByText(/in a way that only a copy explains/)).toBeVisible();
    await expectAccessible();
  });

  it('renames one, and tells the browser whose it is', async () => {
    withMethods([passkey]).on('PATCH /security-info/methods/m3', json(passkey));
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Rename Passkey · Laptop'));
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), ' 2');
    await user.click(await button('Save'));

    expect(await screen.findByText('It is called Laptop 2 now.')).toBeVisible();
    expect(signals.signalCurrentUserDetails).toHaveBeenCalledWith(
      expect.objectContaining({ rpId: 'fjord.example', name: 'Maja Lind', userId: 'YTE' }),
    );
  });

  it('renames another method without telling anybody', async () => {
    withMethods([aMethod()]).on('PATCH /security-info/methods/m1', json(aMethod()));
    const { user } = show(<SecurityInfoPage />);

    await user.click(await button('Rename Authenticator app · My phone'));
    await user.click(await button('Save'));

    expect(await screen.findByText('It is called My phone now.')).toBeVisible();
    expect(signals.signalCurrentUserDetails).not.toHaveBeenCalled();
  });
});
