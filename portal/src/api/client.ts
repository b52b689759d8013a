import { Problem, problemIn } from './problem';

export interface Answer<T> {
  body: T;
  etag?: string;
}

interface Csrf {
  header: string;
  token: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  body?: unknown;
  etag?: string;
}

let csrf: Csrf | undefined;
let transaction: string | undefined;
let refreshCsrf: () => Promise<unknown> = async () => undefined;
let sessionEnded: () => void = () => undefined;

export function sendCsrf(next: Csrf | undefined) {
  csrf = next;
}

/** What is changed from now on belongs together, until told otherwise. */
export function joinChanges(id: string | undefined) {
  transaction = id;
}

export function csrfToken() {
  return csrf?.token ?? '';
}

/** The session tells how to get a new token, and wants to hear when the browser is no longer signed in. */
export function heedSession(refresh: typeof refreshCsrf, ended: typeof sessionEnded) {
  refreshCsrf = refresh;
  sessionEnded = ended;
}

/** The provider has ended it. */
export function endSession() {
  sessionEnded();
}

export const api = {
  get: <T>(path: string) => call<T>('GET', `/api/v1${path}`),
  post: <T>(path: string, body?: unknown) => call<T>('POST', `/api/v1${path}`, { body }),
  put: <T>(path: string, body?: unknown, etag?: string) => call<T>('PUT', `/api/v1${path}`, { body, etag }),
  patch: <T>(path: string, body: unknown, etag?: string) =>
    call<T>('PATCH', `/api/v1${path}`, { body, etag }),
  delete: <T>(path: string) => call<T>('DELETE', `/api/v1${path}`),
};

/** A file, as it is. */
export async function fetchFile(path: string): Promise<Blob> {
  const response = await send('GET', `/api/v1${path}`, {});
  if (!response.ok) throw await refusalIn(response);
  return response.blob();
}

export async function call<T>(method: Method, url: string, options: Options = {}): Promise<Answer<T>> {
  const response = await sendWithFreshToken(method, url, options);
  if (!response.ok) throw await refusalIn(response);
  const empty = response.status === 204 || response.headers.get('Content-Length') === '0';
  return {
    body: empty ? (undefined as T) : await response.json(),
    etag: response.headers.get('ETag') ?? undefined,
  };
}

async function refusalIn(response: Response) {
  const problem = await problemIn(response);
  if (problem.type === 'unauthenticated') sessionEnded();
  return problem;
}

/** Another tab may have signed in anew, which makes the token of this one stale: ask once for the new one. */
async function sendWithFreshToken(method: Method, url: string, options: Options) {
  const response = await send(method, url, options);
  const before = csrf?.token;
  if (response.status !== 403 || method === 'GET') return response;
  await refreshCsrf();
  return csrf?.token === before ? response : send(method, url, options);
}

async function send(method: Method, url: string, { body, etag }: Options) {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json, application/zip;q=0.9',
    'Accept-Language': document.documentElement.lang,
  });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (etag) headers.set('If-Match', etag);
  if (transaction && method !== 'GET') headers.set('Konto-Transaction', transaction);
  if (csrf && method !== 'GET') headers.set(csrf.header, csrf.token);
  try {
    return await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Problem({ type: 'unreachable' });
  }
}
