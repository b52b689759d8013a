import { phrase } from './phrase';

const english = { language: 'en', number: (value: number) => value.toLocaleString('en') };

describe('phrase', () => {
  it('fills in a name', () => {
    expect(phrase('Disable {device}?', { device: 'MAJA-LAPTOP' }, english)).toBe('Disable MAJA-LAPTOP?');
  });

  it.each([
    [0, 'No devices'],
    [1, '1 device'],
    [2400, '2,400 devices'],
  ])('chooses the plural form of %i', (count, expected) => {
    const text = '{count, plural, =0 {No devices} one {# device} other {# devices}}';

    expect(phrase(text, { count }, english)).toBe(expected);
  });

  it('fills in a name inside a plural form', () => {
    const text = '{count, plural, one {# device of {name}} other {# devices of {name}}}';

    expect(phrase(text, { count: 2, name: 'Maja' }, english)).toBe('2 devices of Maja');
  });

  it('refuses a missing value', () => {
    expect(() => phrase('Hello, {name}', {}, english)).toThrow('{name}');
  });
});
