import { call, sendCsrf } from './client';

export interface RelatedLink {
  title: string;
  url: string;
}

/** What the gateway tells about this browser; the organization's look and links are the operator's settings. */
export interface Session {
  signedIn: boolean;
  accountId?: string;
  /** The provider's name for the session. */
  sessionId?: string;
  name?: string;
  email?: string;
  locale?: string;
  csrf?: { header: string; token: string };
  organization?: { name?: string; brandColor?: string; markUrl?: string };
  links?: RelatedLink[];
}

export async function loadSession(): Promise<Session> {
  const { body } = await call<Session>('GET', '/api/session');
  sendCsrf(body.csrf);
  return body;
}
