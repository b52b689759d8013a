import { problemIn } from '../api/problem';
import { problem } from '../testing/fakeGateway';
import en from '../texts/en';
import type { Translate } from '../texts/TextsProvider';
import { problemWords } from './problemWords';

const t: Translate = (key) => en[key];
const detail = 'Fjord University decides this for you.';

async function wordsOf(status: number, type: string, more: object = { detail }) {
  return problemWords(await problemIn(problem(status, type, more)), t);
}

describe('problemWords', () => {
  it('takes those of the service where they say more', async () => {
    expect(await wordsOf(409, 'managed-by-organization')).toBe(detail);
    expect(await wordsOf(409, 'managed-by-organization', {})).toBe('Your organization decides this for you.');
  });

  it('takes ours where they say what to do here', async () => {
    expect(await wordsOf(409, 'last-method')).toBe(en['problem.last-method']);
  });

  it('tells what a newer service refuses, and nothing of its faults', async () => {
    expect(await wordsOf(409, 'not-of-our-time')).toBe(detail);
    expect(await wordsOf(500, 'internal-error')).toBe(en['problem.unexpected']);
  });
});
