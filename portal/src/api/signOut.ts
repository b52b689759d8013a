import { browser } from './browser';
import { csrfToken } from './client';

/** Ends this browser's session, and from there the provider's. */
export function signOut() {
  browser.post('/logout', { _csrf: csrfToken() });
}
