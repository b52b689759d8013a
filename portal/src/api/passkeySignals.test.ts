import { maja } from '../testing/show';
import { forgetPasskey, tellOwner } from './passkeySignals';

function withBrowser(signals: object) {
  vi.stubGlobal(
    'PublicKeyCredential',
    Object.assign(() => undefined, signals),
  );
}

const passkey = { relyingPartyId: 'fjord.example', credentialId: 'abc' };

describe('passkeySignals', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('tells that a passkey is gone', async () => {
    const signalUnknownCredential = vi.fn(async () => undefined);
    withBrowser({ signalUnknownCredential });

    await forgetPasskey(passkey);

    expect(signalUnknownCredential).toHaveBeenCalledWith({ rpId: 'fjord.example', credentialId: 'abc' });
  });

  it('tells the name by the user handle, which is the account’s id as base64url', async () => {
    const signalCurrentUserDetails = vi.fn(async () => undefined);
    withBrowser({ signalCurrentUserDetails });

    await tellOwner({ ...maja, accountId: '~å?' }, passkey);

    const name = 'Maja Lind';
    expect(signalCurrentUserDetails).toHaveBeenCalledWith({
      rpId: 'fjord.example',
      userId: 'fsOlPw',
      name,
      displayName: name,
    });
  });

  it('tells nothing where it does not know the domain', async () => {
    const signalUnknownCredential = vi.fn(async () => undefined);
    withBrowser({ signalUnknownCredential });

    await forgetPasskey({ credentialId: 'abc' });

    expect(signalUnknownCredential).not.toHaveBeenCalled();
  });

  it.each([
    ['without signals', {}],
    ['that refuses', { signalUnknownCredential: () => Promise.reject(new Error('no')) }],
    ['that throws', { signalUnknownCredential: () => JSON.parse('no') }],
  ])('goes on in a browser %s', async (_, signals) => {
    withBrowser(signals);

    await expect(forgetPasskey(passkey)).resolves.toBeUndefined();
  });

  it('goes on in a browser without passkeys', async () => {
    await expect(tellOwner(maja, passkey)).resolves.toBeUndefined();
  });
});
