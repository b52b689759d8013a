import { needsFreshSignIn, problem } from '../testing/fakeGateway';
import { Problem, problemIn, problemTypes } from './problem';

const ours = ['unreachable', 'unexpected'];

describe('problem', () => {
  it.each(problemTypes.filter((type) => !ours.includes(type)))('knows %s', async (type) => {
    expect((await problemIn(problem(409, type))).type).toBe(type);
  });

  it('carries what the service tells', async () => {
    const more = {
      detail: 'Ask IT.',
      traceId: 'abc',
      errors: [{ pointer: '#/displayName', reason: 'Too long.' }],
    };

    const { details } = await problemIn(problem(429, 'rate-limited', more, { 'Retry-After': '30' }));

    expect(details).toMatchObject({ ...more, retryAfterSeconds: 30 });
  });

  it('reads what a step-up asks for', async () => {
    const { details } = await problemIn(needsFreshSignIn());

    expect(details.challenge).toEqual({ maxAge: '900', acrValues: 'urn:konto:acr:multi-factor' });
  });

  it.each([
    [500, 'unexpected'],
    [502, 'dependency-unavailable'],
    [401, 'unauthenticated'],
  ])('makes of a bare %i %s', async (status, type) => {
    expect((await problemIn(new Response('<h1>no</h1>', { status }))).type).toBe(type);
  });

  it('makes a fault of ours unexpected', () => {
    expect(Problem.of(new TypeError('x is undefined')).type).toBe('unexpected');
  });
});
