// What a gateway answers, in short.
export const problem = (status, type, more = {}, headers = {}) => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', ...headers },
  body: {
    type: `urn:konto:problem:${type}`,
    title: type,
    status,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    ...more,
  },
});
export const ok = (body, headers) => ({ status: 200, body, headers });
export const none = () => ({ status: 204 });
export const stepUp = () =>
  problem(
    401,
    'insufficient-user-authentication',
    {},
    {
      'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age="900"',
    },
  );
