import { readFileSync } from 'node:fs';
import { Secret, TOTP, URI } from 'otpauth';
import { describe, expect, test } from 'vitest';

type Vector = { secret: string; seconds: number; code: string };

// The same file is what security-info-service's InteroperationTests asserts of its own codes.
const path = '../security-info-service/src/test/resources/totp/vectors.json';
const { uri, vectors } = JSON.parse(readFileSync(path, 'utf8')) as { uri: string; vectors: Vector[] };

const codeOf = (app: TOTP, seconds: number) => app.generate({ timestamp: seconds * 1000 });

describe('an authenticator app that we did not write', () => {
  test.each(vectors)('makes the code of $secret at $seconds', ({ secret, seconds, code }) => {
    const app = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });

    expect(codeOf(app, seconds)).toBe(code);
  });

  test('makes the same codes from the address in the QR code', () => {
    const app = URI.parse(uri) as TOTP;
    const vector = vectors.find(({ secret }) => secret === app.secret.base32) as Vector;

    expect(app).toMatchObject({ issuer: 'Fjord University', label: 'Maja Åberg', digits: 6, period: 30 });
    expect(codeOf(app, vector.seconds)).toBe(vector.code);
  });
});
