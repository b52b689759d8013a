/** The browser's passkeys (WebAuthn level 3), as JSON; for browsers without the JSON methods it is made by hand. */

interface Descriptor {
  id: string;
  type: PublicKeyCredentialType;
  transports?: AuthenticatorTransport[];
}

type Options = Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Descriptor[];
};

export const passkeysPossible = () => typeof window.PublicKeyCredential === 'function';

/** Why none was made: the person stopped it, or this device holds one already. */
export type PasskeyRefusal = 'cancelled' | 'already-here' | 'impossible';

export class PasskeyRefused extends Error {
  constructor(readonly reason: PasskeyRefusal) {
    super(reason);
  }
}

/** RegistrationResponseJSON. */
export interface PasskeyJson {
  id: string;
  [member: string]: unknown;
}

export async function createPasskey(options: object): Promise<PasskeyJson> {
  try {
    const credential = await navigator.credentials.create({ publicKey: creationOptions(options) });
    if (!credential) throw new PasskeyRefused('impossible');
    return asJson(credential as PublicKeyCredential);
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

/** The domain that a new passkey will belong to. */
export function relyingPartyOf(options?: object | null) {
  return (options as Partial<Options> | undefined)?.rp?.id;
}

function refusalOf(thrown: unknown) {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return new PasskeyRefused('cancelled');
  if (name === 'InvalidStateError') return new PasskeyRefused('already-here');
  return thrown instanceof PasskeyRefused ? thrown : new PasskeyRefused('impossible');
}

function creationOptions(options: object): PublicKeyCredentialCreationOptions {
  if (typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function') {
    return PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    );
  }
  const { challenge, user, excludeCredentials = [], ...rest } = options as Options;
  return {
    ...rest,
    challenge: bytes(challenge),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: excludeCredentials.map((one) => ({ ...one, id: bytes(one.id) })),
  };
}

function asJson(credential: PublicKeyCredential): PasskeyJson {
  if (typeof credential.toJSON === 'function') return credential.toJSON() as PasskeyJson;
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  };
}

function bytes(base64url: string) {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer) {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
