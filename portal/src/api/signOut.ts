import { browser } from './browser';
import { csrfToken } from './client';

/** Ends this browser's session, and from there the provider's. What stays is the key of the device. */
export function signOut() {
  sessionStorage.clear();
  browser.post('/logout', { _csrf: csrfToken() });
}
