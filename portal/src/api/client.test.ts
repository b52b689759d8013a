import { FakeGateway, json, nothing, problem } from '../testing/fakeGateway';
import { api, fetchFile, heedSession, sendCsrf } from './client';

const token = (value: string) => ({ header: 'X-CSRF-Token', token: value });

describe('client', () => {
  beforeEach(() => {
    document.documentElement.lang = 'sv';
    sendCsrf(token('one'));
    heedSession(
      async () => undefined,
      () => undefined,
    );
  });

  it('asks in the language of the page and without a token for reading', async () => {
    const gateway = new FakeGateway().on('GET /devices', json({ items: [] }, { ETag: '"3"' }));

    const { etag } = await api.get('/devices');

    const { headers } = gateway.sent[0] ?? {};
    expect(etag).toBe('"3"');
    expect(headers?.get('Accept-Language')).toBe('sv');
    expect(headers?.has('X-CSRF-Token')).toBe(false);
  });

  it('proves with the token that a change comes from this page', async () => {
    const gateway = new FakeGateway().on('POST /organizations/o1/leave', nothing());

    const { body } = await api.post('/organizations/o1/leave');

    expect(body).toBeUndefined();
    expect(gateway.last('POST')?.headers.get('X-CSRF-Token')).toBe('one');
  });

  it('tries once more with a new token when another tab has signed in anew', async () => {
    heedSession(
      async () => sendCsrf(token('two')),
      () => undefined,
    );
    const answers = [problem(403, 'forbidden'), nothing()];
    const gateway = new FakeGateway().on('DELETE /sessions/s1', () => answers.shift() ?? nothing());

    await api.delete('/sessions/s1');

    expect(gateway.sent.map(({ headers }) => headers.get('X-CSRF-Token'))).toEqual(['one', 'two']);
  });

  it('does not repeat what is forbidden', async () => {
    const gateway = new FakeGateway().on('DELETE /sessions/s1', problem(403, 'forbidden'));

    await expect(api.delete('/sessions/s1')).rejects.toMatchObject({ type: 'forbidden' });

    expect(gateway.sent).toHaveLength(1);
  });

  it('says when the session has ended', async () => {
    const ended = vi.fn();
    heedSession(async () => undefined, ended);
    new FakeGateway().on('GET /devices', problem(401, 'unauthenticated'));

    await expect(api.get('/devices')).rejects.toMatchObject({ type: 'unauthenticated' });

    expect(ended).toHaveBeenCalledOnce();
  });

  it('says so, too, when a file was asked for', async () => {
    const ended = vi.fn();
    heedSession(async () => undefined, ended);
    new FakeGateway().on('GET /privacy/exports/e1/archive', problem(401, 'unauthenticated'));

    await expect(fetchFile('/privacy/exports/e1/archive')).rejects.toMatchObject({ type: 'unauthenticated' });

    expect(ended).toHaveBeenCalledOnce();
  });

  it('calls no answer unreachable', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));

    await expect(api.get('/devices')).rejects.toMatchObject({ type: 'unreachable', passing: true });
  });
});
