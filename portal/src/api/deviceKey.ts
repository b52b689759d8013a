/**
 * The key by which this browser is known as a registered device. The private one cannot be taken out of it; of the
 * public one, the thumbprint (RFC 7638) is announced when somebody signs in.
 */
export interface DeviceKey {
  pair: CryptoKeyPair;
  thumbprint: string;
}

const announced = 'konto.device-key';
const store = 'keys';
const only = 'device';
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Where it is kept, in one place, so that tests can keep it elsewhere. */
export const keyStore = {
  get usable() {
    return 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;
  },
  async load(): Promise<DeviceKey | undefined> {
    const database = await open();
    return settled(database.transaction(store).objectStore(store).get(only));
  },
  async keep(key: DeviceKey) {
    const database = await open();
    await settled(database.transaction(store, 'readwrite').objectStore(store).put(key, only));
  },
};

/** The one that this browser has, or a new one. */
export async function ownKey(): Promise<DeviceKey> {
  const known = await keyStore.load();
  if (known) return known;
  const pair = await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
  const key = { pair, thumbprint: await thumbprintOf(pair) };
  await keyStore.keep(key);
  return key;
}

/** Whose key it is says so when signing in, so that a disabled device is told so before anybody gets in. */
export function announce(key: DeviceKey) {
  localStorage.setItem(announced, key.thumbprint);
}

export function announcedKey() {
  return localStorage.getItem(announced) ?? undefined;
}

/** A JWT that names the public key in its header, as in RFC 9449. */
export async function signed({ pair }: DeviceKey, typ: string, claims: object) {
  const jwk = await publicJwk(pair);
  const text = `${base64url(json({ typ, alg: 'ES256', jwk }))}.${base64url(json(claims))}`;
  const signature = await crypto.subtle.sign(ecdsa, pair.privateKey, new TextEncoder().encode(text));
  return `${text}.${base64url(new Uint8Array(signature))}`;
}

async function thumbprintOf(pair: CryptoKeyPair) {
  const hash = await crypto.subtle.digest('SHA-256', json(await publicJwk(pair)));
  return base64url(new Uint8Array(hash));
}

/** Its required members in the order in which RFC 7638 hashes them. */
async function publicJwk({ publicKey }: CryptoKeyPair) {
  const { crv, kty, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { crv, kty, x, y };
}

function json(value: object) {
  return new TextEncoder().encode(JSON.stringify(value));
}

function base64url(bytes: Uint8Array) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function open() {
  const opening = indexedDB.open('konto', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  return settled(opening);
}

function settled<T>(request: IDBRequest<T>) {
  return new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
