import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { problemTypes } from '../api/problem';
import en from './en';
import sv from './sv';

const root = `${import.meta.dirname}/../../..`;
const texts: Record<string, Record<string, string>> = { en, sv };

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** What only administrators, management agents and their tools are answered. */
const administrative = [
  'account-closed-already',
  'already-member',
  'another-home-organization',
  'domain-taken',
  'email-taken',
  'idempotency-key-reused',
  'photo-too-large',
  'photo-unreadable',
  'published-terms-changed',
  'recovery-key-id-taken',
];

/** Faults of this page or of a service, which the reader can do nothing about: "something went wrong". */
const faults = ['internal-error', 'method-not-allowed', 'not-acceptable', 'unsupported-media-type'];

const bundles = ['messages', 'problems', 'konto/problems'];

/** The titles in the services' own texts name each type of problem that they can answer. */
function answered() {
  const files = readdirSync(root)
    .flatMap((module) => bundles.map((bundle) => `${module}/src/main/resources/${bundle}.properties`))
    .filter((path) => existsSync(`${root}/${path}`));
  const types = files.flatMap((path) => [...read(path).matchAll(/^title\.([a-z-]+)=/gm)]);
  return [...new Set(types.map(([, type = '']) => type))];
}

function enumeration(path: string, property: string): string[] {
  const schema = JSON.parse(read(`account-events/src/main/resources/schemas/${path}`));
  return (schema.properties ?? schema.$defs)[property].enum;
}

function expectWords(area: string, codes: string[]) {
  expect(codes.length).toBeGreaterThan(0);
  for (const [language, words] of Object.entries(texts)) {
    const missing = codes.filter((code) => !words[`${area}.${code}`]);
    expect(missing, `${area} in ${language}`).toEqual([]);
  }
}

describe('what the services say', () => {
  const own = answered().filter((type) => ![...administrative, ...faults].includes(type));

  it('has words for each type of problem', () => {
    expectWords('problem', own);
  });

  it('knows each type of problem', () => {
    expect(own.filter((type) => !(problemTypes as readonly string[]).includes(type))).toEqual([]);
  });

  it('leaves out none that is answered no more', () => {
    expect(answered()).toEqual(expect.arrayContaining([...administrative, ...faults]));
  });

  it('has words for each way in which a sign-in fails', () => {
    const signIn = 'dev.konto.auth.sign-in.v1.json';

    expectWords('sign-in.reason', enumeration(signIn, 'failureReason'));
    expectWords('sign-in.step', enumeration(signIn, 'failedStep'));
  });

  it('has words for each kind of method', () => {
    expectWords('method', enumeration('envelope.json', 'methodType'));
  });

  it('has words for each consequence of leaving', () => {
    const description = read('organization-service/openapi.yaml');
    const [, codes = ''] =
      description.match(/ consequences:\n.*\n.*\n.*\n\s+enum:\n((?:\s+- [a-z-]+\n)+)/) ?? [];

    expectWords(
      'organization.leave',
      [...codes.matchAll(/- ([a-z-]+)/g)].map(([, code = '']) => code),
    );
  });
});
