import { passkeysPossible } from './passkeys';
import type { Session } from './session';

interface Signals {
  signalUnknownCredential?: (about: { rpId: string; credentialId: string }) => Promise<void>;
  signalCurrentUserDetails?: (about: {
    rpId: string;
    userId: string;
    name: string;
    displayName: string;
  }) => Promise<void>;
}

/** A passkey as browsers know it: by the domain that it belongs to, too. */
export interface KnownPasskey {
  relyingPartyId?: string | null;
  credentialId?: string | null;
}

/** Tells the password manager that a passkey is gone, so that it isn't offered any more. */
export function forgetPasskey({ relyingPartyId: rpId, credentialId }: KnownPasskey) {
  if (!rpId || !credentialId) return undefined;
  return signal((signals) => signals.signalUnknownCredential?.({ rpId, credentialId }));
}

/** Tells the password manager what the owner of its passkeys is called now. */
export function tellOwner({ accountId, name }: Session, { relyingPartyId: rpId }: KnownPasskey) {
  if (!accountId || !name || !rpId) return undefined;
  const userId = handleOf(accountId);
  return signal((signals) => signals.signalCurrentUserDetails?.({ rpId, userId, name, displayName: name }));
}

/** WebAuthn level 3, section 5.1.10: where the browser has it; nothing depends on whether it worked. */
async function signal(send: (signals: Signals) => Promise<void> | undefined) {
  if (!passkeysPossible()) return;
  try {
    await send(window.PublicKeyCredential as Signals);
  } catch {
    // Then the password manager goes on with what it knew.
  }
}

/** The user handle of an account: its id, as base64url. */
function handleOf(accountId: string) {
  const signs = String.fromCharCode(...new TextEncoder().encode(accountId));
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
