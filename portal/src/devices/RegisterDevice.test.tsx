import { screen, waitFor } from '@testing-library/react';
import { browser } from '../api/browser';
import { announcedKey, type DeviceKey, keyStore } from '../api/deviceKey';
import { useSession } from '../api/SessionProvider';
import { signIn } from '../api/signIn';
import { useThisDevice } from '../api/thisDevice';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, page, problem } from '../testing/fakeGateway';
import { aDevice } from '../testing/people';
import { maja, show } from '../testing/show';
import DevicesPage from './DevicesPage';
import { guessed } from './guess';

/** Another one in each test: what one still proves a moment later must not count in the next. */
let session = maja;
const phone = aDevice({ id: 'd9', displayName: 'Pocket', kind: 'phone', joinType: 'registered' });

let kept: DeviceKey | undefined;

/** jsdom has no place for keys. */
function keepKeysHere() {
  kept = undefined;
  vi.spyOn(keyStore, 'usable', 'get').mockReturnValue(true);
  vi.spyOn(keyStore, 'load').mockImplementation(async () => kept);
  vi.spyOn(keyStore, 'keep').mockImplementation(async (key) => {
    kept = key;
  });
}

function gateway() {
  return new FakeGateway()
    .on('GET /devices', page([]))
    .on('POST /devices/challenges', json({ nonce: 'n1', expiresAt: '2026-01-01T00:00:00Z' }))
    .on('PUT /sessions/current/device', json({ deviceId: 'd9' }));
}

async function register(user: ReturnType<typeof show>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Register this device' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Pocket');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'phone');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Register device' }));
}

/** What a JWT says, if the key in its header signed it. */
async function verified(jwt: string) {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const bytes = (part: string) =>
    Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  const said = (part: string) => JSON.parse(new TextDecoder().decode(bytes(part)));
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', said(header).jwk, ecdsa, true, ['verify']);
  const text = new TextEncoder().encode(`${header}.${claims}`);
  expect(await crypto.subtle.verify(ecdsa, key, bytes(signature), text)).toBe(true);
  return { ...said(header), ...said(claims) };
}

/** Says whether the session has ended, as far as the page knows. */
function Whether() {
  useThisDevice();
  return <p>{useSession().ended ? 'ended' : 'signed in'}</p>;
}

describe('registering this device', () => {
  beforeEach(() => {
    keepKeysHere();
    session = { ...maja, sessionId: crypto.randomUUID() };
  });

  it('proves that it holds its key, and is this device from then on', async () => {
    const answers = gateway().on('POST /devices', () => {
      answers.on('GET /devices', page([phone]));
      return json(phone);
    });
    const { user } = show(<DevicesPage />, { session });

    await register(user);

    expect(await screen.findByText('Pocket is registered.')).toBeVisible();
    expect(screen.getByText(/This device/)).toBeVisible();
    expect(screen.queryByText('Register this device')).toBeNull();
    const told = answers.last('POST')?.body as { proof: string };
    expect(told).toMatchObject({ displayName: 'Pocket', kind: 'phone' });
    expect(await verified(told.proof)).toMatchObject({
      typ: 'konto-device-proof+jwt',
      aud: 'urn:konto:device-registration',
      nonce: 'n1',
    });
    expect(kept?.pair.privateKey.extractable).toBe(false);
    await waitFor(() => expect(answers.last('PUT')).toBeDefined());
  });

  it('is proven once in every session, and announced when signing in', async () => {
    const answers = gateway().on('POST /devices', json(phone));
    const { user, unmount } = show(<DevicesPage />, { session });
    await register(user);
    await waitFor(() => expect(answers.last('PUT')).toBeDefined());
    unmount();

    show(<DevicesPage />, { session: { ...session, sessionId: 'another' } });

    await waitFor(async () => {
      const told = answers.last('PUT')?.body as { proof: string } | undefined;
      expect(await verified(told?.proof ?? '')).toMatchObject({
        typ: 'konto-session-proof+jwt',
        aud: 'urn:konto:session-device',
        sid: 'another',
      });
    });
    const goTo = vi.spyOn(browser, 'goTo').mockReturnValue();
    signIn();
    expect(goTo.mock.lastCall?.[0]).toContain(`device_key=${kept?.thumbprint}`);
    expect(announcedKey()).toBe(kept?.thumbprint);
  });

  it('ends the session on a device that was disabled', async () => {
    const answers = gateway().on('POST /devices', json(phone));
    const { user, unmount } = show(<DevicesPage />, { session });
    await register(user);
    await waitFor(() => expect(answers.last('PUT')).toBeDefined());
    unmount();
    answers
      .on('PUT /sessions/current/device', problem(403, 'forbidden'))
      .on('GET /api/session', json(session));

    show(<Whether />, { session: { ...session, sessionId: 's3' } });

    expect(await screen.findByText('ended')).toBeVisible();
  });

  it('signs out on the device that was just disabled', async () => {
    const answers = gateway().on('POST /devices', json(phone));
    const before = show(<DevicesPage />, { session });
    await register(before.user);
    await waitFor(() => expect(answers.last('PUT')).toBeDefined());
    before.unmount();
    answers
      .on('GET /devices', page([phone]))
      .on('POST /devices/d9/disable', json({ ...phone, state: 'disabled' }))
      .on('GET /api/session', json({ ...session, signedIn: false }));
    const both = (
      <>
        <DevicesPage />
        <Whether />
      </>
    );
    const { user } = show(both, { session: { ...session, sessionId: 's4' } });

    await user.click(await screen.findByRole('button', { name: /Pocket.*This device/ }));
    await user.click(screen.getByRole('button', { name: 'Disable' }));
    expect(await screen.findByText(/you are signed out here, too/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Disable device' }));

    expect(await screen.findByText('ended')).toBeVisible();
  });

  it('comes back to what was typed after a fresh sign-in', async () => {
    gateway().on('POST /devices', needsFreshSignIn);
    vi.spyOn(browser, 'goTo').mockReturnValue();
    const { user, unmount } = show(<DevicesPage />, { session });
    await register(user);
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());
    unmount();

    show(<DevicesPage />, { session });

    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Pocket');
  });

  it('is not offered where the browser cannot keep a key', async () => {
    vi.spyOn(keyStore, 'usable', 'get').mockReturnValue(false);
    gateway();
    show(<DevicesPage />, { session });

    expect(await screen.findByText('No devices yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Register this device' })).toBeNull();
  });

  it('says why when it is refused', async () => {
    gateway().on('POST /devices', problem(422, 'proof-not-valid'));
    const { user } = show(<DevicesPage />, { session });

    await register(user);

    expect(await screen.findByText(/couldn’t show that it is the one/)).toBeVisible();
  });
});

describe('the guess', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/145.0', 'Windows', 'laptop'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) Safari/604.1', 'iOS', 'phone'],
    ['Mozilla/5.0 (Linux; Android 16) Chrome/142.0 Mobile', 'Android', 'phone'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0', 'Linux', 'laptop'],
    ['curl/8', 'Unknown', 'other'],
  ])('of %s is %s', (userAgent, name, kind) => {
    expect(guessed(userAgent)).toEqual({ operatingSystem: { name }, kind });
  });
});
