import { maja } from '../testing/show';
import { forgetPasskey, tellOwner } from './passkeySignals';

function withBrowser(signals: object) {
  vi.stubGlobal(
    'PublicKeyCredential',
    Object.assign(() => undefined, signals),
  );
}

describe('passkeySignals', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('tells that a passkey is gone', async () => {
    const signalUnknownCredential = vi.fn(async () => undefined);
    withBrowser({ signalUnknownCredential });

    await forgetPasskey('abc');

    expect(signalUnknownCredential).toHaveBeenCalledWith({ rpId: 'localhost', credentialId: 'abc' });
  });

  it('tells the name by the user handle, which is the account’s id as base64url', async () => {
    const signalCurrentUserDetails = vi.fn(async () => undefined);
    withBrowser({ signalCurrentUserDetails });

    await tellOwner({ ...maja, accountId: '~å?' });

    const name = 'Maja Lind';
    expect(signalCurrentUserDetails).toHaveBeenCalledWith({
      rpId: 'localhost',
      userId: 'fsOlPw',
      name,
      displayName: name,
    });
  });

  it.each([
    ['without signals', {}],
    ['that refuses', { signalUnknownCredential: () => Promise.reject(new Error('no')) }],
    ['that throws', { signalUnknownCredential: () => JSON.parse('no') }],
  ])('goes on in a browser %s', async (_, signals) => {
    withBrowser(signals);

    await expect(forgetPasskey('abc')).resolves.toBeUndefined();
  });

  it('goes on in a browser without passkeys', async () => {
    await expect(tellOwner(maja)).resolves.toBeUndefined();
  });
});
