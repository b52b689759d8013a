import { useEffect, useState } from 'react';
import { api, endSession } from './client';
import { announce, type DeviceKey, keyStore, ownKey, signed } from './deviceKey';
import { Problem } from './problem';
import { useSession } from './SessionProvider';
import { loadSession } from './session';
import type { Device } from './types';

/** What somebody says about the device that they register. */
export type OwnDevice = Pick<Device, 'displayName' | 'operatingSystem' | 'kind'>;

/** Undefined as long as it is not known; null where this browser is no registered device of the account. */
type DeviceId = string | null | undefined;

/** All who ask at once in a session wait for one answer. */
const recognizing = new Map<string, Promise<DeviceId>>();

const waits = [300, 1_000, 3_000, 10_000, 30_000];
const proven = 'konto.this-device';

/** The registered device that this browser is: it proves that once in every session. */
export function useThisDevice() {
  const session = useSession().session.sessionId;
  const [id, setId] = useState<DeviceId>(() => provenIn(session));

  useEffect(() => {
    if (id !== undefined || !session || !keyStore.usable) return;
    let looking = true;
    void recognizedOnce(session).then((found) => looking && setId(found));
    return () => {
      looking = false;
    };
  }, [id, session]);

  async function register(told: OwnDevice) {
    const device = await registerWith(await ownKey(), told);
    if (device.state === 'active') setId(device.id);
    if (session) void proveOnceKnown(session);
    return device;
  }
  return { id, register, signOutOnceEnded };
}

async function registerWith(key: DeviceKey, told: OwnDevice) {
  const challenge = await api.post<{ nonce: string }>('/devices/challenges');
  const claims = { aud: 'urn:konto:device-registration', nonce: challenge.body.nonce };
  const proof = await signed(key, 'konto-device-proof+jwt', claims);
  const { body } = await api.post<Device>('/devices', { ...told, proof });
  announce(key);
  return body;
}

/** The provider hears of a new device by its event, a moment later. */
async function proveOnceKnown(session: string) {
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (await recognize(session)) return;
  }
}

/** This device was disabled: the provider hears of it by its event, and ends the session. */
async function signOutOnceEnded() {
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!(await loadSession()).signedIn) return endSession();
  }
}

function recognizedOnce(session: string) {
  const answer = recognizing.get(session) ?? recognize(session).finally(() => recognizing.delete(session));
  recognizing.set(session, answer);
  return answer;
}

async function recognize(session: string): Promise<DeviceId> {
  try {
    const key = await keyStore.load();
    const id = key ? await prove(key, session) : null;
    sessionStorage.setItem(proven, JSON.stringify({ session, id }));
    return id;
  } catch (thrown) {
    // It was disabled: the provider has ended the session just now.
    if (Problem.of(thrown).type === 'forbidden') endSession();
    return undefined;
  }
}

async function prove(key: DeviceKey, sid: string) {
  const proof = await signed(key, 'konto-session-proof+jwt', { aud: 'urn:konto:session-device', sid });
  const { body } = await api.put<{ deviceId?: string | null }>('/sessions/current/device', { proof });
  return body.deviceId ?? null;
}

function provenIn(session?: string): DeviceId {
  const known = JSON.parse(sessionStorage.getItem(proven) ?? '{}');
  return session && known.session === session ? known.id : undefined;
}
