// A gateway that only pretends, for looking at the portal without the suite: npm run build && npm run mock
// GET /mock?signedIn=false&away=devices,privacy&empty=true&stepUp=true&slow=800&name=Fjord changes how it behaves.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { none, ok, problem } from './answers.mjs';
import * as data from './data.mjs';
import { deviceRoutes } from './devices.mjs';
import { organizationRoutes } from './organizations.mjs';
import { privacyRoutes } from './privacy.mjs';
import { securityInfoRoutes } from './securityInfo.mjs';
import { signInRoutes } from './signIns.mjs';

const port = Number(process.env.PORT ?? 8090);
const files = fileURLToPath(new URL('../target/classes/portal/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const csrf = { header: 'X-CSRF-Token', token: 'mock' };

let sessions = data.sessions();
let how = {};

const list = (items) => ok({ items: how.empty ? [] : items, next: null });

const routes = [
  ...deviceRoutes(() => how),
  ...organizationRoutes(() => how),
  ...privacyRoutes(() => how),
  ...signInRoutes(() => how),
  ['GET /profile', () => ok({ displayName: 'Maja Lind', photo: false })],
  ['GET /sessions', () => list(sessions)],
  [
    'DELETE /sessions/:id',
    ([id]) => {
      sessions = sessions.filter((one) => one.id !== id);
      return none();
    },
  ],
  [
    'POST /sessions/revoke-others',
    () => {
      sessions = sessions.filter((one) => one.current);
      return none();
    },
  ],
  ...securityInfoRoutes(() => how),
];

function answer(request, path, body) {
  const area = path.split('/')[1];
  if (how.away?.split(',').includes(area))
    return problem(503, 'dependency-unavailable', {}, { 'Retry-After': '2' });
  for (const [route, handle] of routes) {
    const [method, pattern] = route.split(' ');
    const match = path.match(new RegExp(`^${pattern.replaceAll(/:\w+/g, '([^/]+)')}$`));
    if (match && method === request.method) return handle(match.slice(1), body, request);
  }
  return problem(404, 'not-found');
}

function session() {
  const organization = how.name ? { name: how.name, brandColor: how.color } : undefined;
  const links = how.links
    ? [
        { title: 'Mail', url: 'https://mail.example' },
        { title: 'Software for your computer', url: 'https://software.example' },
      ]
    : undefined;
  const person = { accountId: 'a1', name: 'Maja Lind', email: 'maja@fjord.example' };
  return {
    signedIn: how.signedIn !== 'false',
    ...(how.signedIn !== 'false' && person),
    locale: 'en',
    csrf,
    organization,
    links,
  };
}

function file(path, response) {
  const found = existsSync(join(files, path)) && extname(path) ? path : 'index.html';
  const nonce = randomBytes(16).toString('base64');
  const type = types[extname(found)] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
  );
  const content = readFileSync(join(files, found));
  response.end(type === 'text/html' ? content.toString().replace('__CSP_NONCE__', nonce) : content);
}

function send(response, { status, body, headers }) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://mock');
  if (pathname === '/mock') {
    how = Object.fromEntries(searchParams);
    if (how.fresh) sessions = data.sessions();
    return send(response, ok(how));
  }
  if (pathname === '/login' || pathname === '/logout') {
    how.signedIn = String(pathname === '/login');
    delete how.stepUp;
    response.writeHead(303, { Location: searchParams.get('return_to') ?? '/' });
    return response.end();
  }
  if (pathname === '/api/session') return send(response, ok(session()));
  if (!pathname.startsWith('/api/v1')) return file(pathname, response);
  let text = '';
  for await (const chunk of request) text += chunk;
  const wait = Number(how.slow ?? 0);
  setTimeout(() => send(response, answer(request, pathname.slice(7), JSON.parse(text || '{}'))), wait);
}).listen(port, '127.0.0.1', () => console.log(`The portal with pretended data: http://localhost:${port}`));
