import { screen, waitFor } from '@testing-library/react';
import { json, nothing } from '../../testing/fakeGateway';
import { aMethod, withMethods } from '../../testing/methods';
import { show } from '../../testing/show';
import SecurityInfoPage from '../SecurityInfoPage';

const publicKey = {
  rp: { id: 'fjord.example', name: 'Konto' },
  user: { id: 'bWFqYQ', name: 'maja', displayName: 'Maja' },
  challenge: 'Y2hhbGxlbmdl',
  pubKeyCredParams: [],
};
const made = aMethod({ id: 'new', type: 'passkey', state: 'pending' });
const credential = {
  id: 'abc',
  rawId: new Uint8Array([1, 2]).buffer,
  type: 'public-key',
  getClientExtensionResults: () => ({}),
  response: { clientDataJSON: new ArrayBuffer(1), attestationObject: new ArrayBuffer(1) },
};
const button = (name: string | RegExp) => screen.findByRole('button', { name });

function withBrowser(create: () => Promise<unknown>, signals: object = {}) {
  vi.stubGlobal(
    'PublicKeyCredential',
    Object.assign(() => undefined, signals),
  );
  const credentials = { create: vi.fn(create) };
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: credentials });
  return credentials.create;
}

async function begin(user: ReturnType<typeof show>['user']) {
  await user.click(await button('Add sign-in method'));
  await user.click(await button(/^Passkey/));
  await user.click(await button('Next'));
  await user.click(await button('Make a passkey'));
}

describe('PasskeyWizard', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('lets the browser make it, and names it', async () => {
    const create = withBrowser(async () => credential);
    const gateway = withMethods([])
      .on('POST /security-info/methods', json({ method: made, challenge: { publicKey } }))
      .on('POST /security-info/methods/new/confirmation', json({ ...made, state: 'active' }));
    const { user } = show(<SecurityInfoPage />);

    await begin(user);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Laptop');
    await user.click(await button('Save'));

    expect(await screen.findByRole('dialog', { name: 'Your passkey works' })).toBeVisible();
    const asked = create.mock.calls[0] as unknown as [{ publicKey: PublicKeyCredentialCreationOptions }];
    expect(new TextDecoder().decode(asked[0].publicKey.challenge)).toBe('challenge');
    expect(gateway.last('POST')?.body).toMatchObject({ label: 'Laptop', credential: { rawId: 'AQI' } });
  });

  it('forgets the one that is left without being saved, here and in the browser', async () => {
    const signalUnknownCredential = vi.fn();
    withBrowser(async () => credential, { signalUnknownCredential });
    const gateway = withMethods([])
      .on('POST /security-info/methods', json({ method: made, challenge: { publicKey } }))
      .on('DELETE /security-info/methods/new', nothing());
    const { user } = show(<SecurityInfoPage />);

    await begin(user);
    await screen.findByRole('textbox', { name: 'Name' });
    await user.click(await button('Cancel'));

    await waitFor(() => expect(gateway.last('DELETE')?.path).toBe('/security-info/methods/new'));
    expect(signalUnknownCredential).toHaveBeenCalledWith({
      rpId: 'fjord.example',
      credentialId: 'abc',
    });
  });

  it.each([
    ['NotAllowedError', /It was cancelled, or took too long/],
    ['InvalidStateError', /There is a passkey for this account on that device already/],
    ['SecurityError', /can’t make a passkey for this site/],
  ])('says what %s means, and tries once more', async (name, words) => {
    withBrowser(async () => {
      throw Object.assign(new Error(name), { name });
    });
    withMethods([])
      .on('POST /security-info/methods', json({ method: made, challenge: { publicKey } }))
      .on('DELETE /security-info/methods/new', nothing());
    const { user } = show(<SecurityInfoPage />);

    await begin(user);

    expect(await screen.findByText(words)).toBeVisible();
    expect(await button('Try once more')).toBeVisible();
  });
});
