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

/** Tells the password manager that a passkey is gone, so that it isn't offered any more. */
export function forgetPasskey(credentialId?: string | null) {
  if (!credentialId) return undefined;
  return signal((signals, rpId) => signals.signalUnknownCredential?.({ rpId, credentialId }));
}

/** Tells the password manager what the owner of its passkeys is called now. */
export function tellOwner({ accountId, name }: Session) {
  if (!accountId || !name) return undefined;
  const userId = handleOf(accountId);
  return signal((signals, rpId) =>
    signals.signalCurrentUserDetails?.({ rpId, userId, name, displayName: name }),
  );
}

/** WebAuthn level 3, section 5.1.10: where the browser has it; nothing depends on whether it worked. */
async function signal(send: (signals: Signals, rpId: string) => Promise<void> | undefined) {
  if (!passkeysPossible()) return;
  try {
    await send(window.PublicKeyCredential as Signals, window.location.hostname);
  } catch {
    // Then the password manager goes on with what it knew.
  }
}

/** The user handle of an account: its id, as base64url. */
function handleOf(accountId: string) {
  const signs = String.fromCharCode(...new TextEncoder().encode(accountId));
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
