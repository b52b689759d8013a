import { vi } from 'vitest';

export interface Sent {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Answer = Response | (() => Response | Promise<Response>);

/** Answers as the gateway would; what no test told it to answer is not found. Later answers replace earlier ones. */
export class FakeGateway {
  readonly sent: Sent[] = [];
  private readonly answers = new Map<string, Answer>();

  constructor() {
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => this.receive(String(url), init));
  }

  on(call: string, answer: Answer) {
    this.answers.set(call, answer);
    return this;
  }

  last(method: string) {
    return this.sent.findLast((one) => one.method === method);
  }

  private async receive(url: string, init: RequestInit = {}) {
    const { pathname, search } = new URL(url, 'http://konto.example');
    const method = init.method ?? 'GET';
    const path = pathname.replace('/api/v1', '');
    const body = init.body ? JSON.parse(String(init.body)) : undefined;
    this.sent.push({ method, path: path + search, headers: new Headers(init.headers), body });
    const answer = this.answers.get(`${method} ${path}${search}`) ?? this.answers.get(`${method} ${path}`);
    const response = typeof answer === 'function' ? await answer() : answer?.clone();
    return response ?? problem(404, 'not-found');
  }
}

export function json(body: unknown, headers: Record<string, string> = {}) {
  return Response.json(body, { headers });
}

export function page(items: unknown[], next: string | null = null) {
  return json({ items, next });
}

export function nothing() {
  return new Response(null, { status: 204 });
}

export function problem(
  status: number,
  type: string,
  more: object = {},
  headers: Record<string, string> = {},
) {
  const body = { type: `urn:konto:problem:${type}`, title: type, status, ...more };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}

export function needsFreshSignIn() {
  const challenge =
    'Bearer error="insufficient_user_authentication", max_age="900", acr_values="urn:konto:acr:multi-factor"';
  return problem(401, 'insufficient-user-authentication', {}, { 'WWW-Authenticate': challenge });
}
