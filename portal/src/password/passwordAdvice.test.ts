import { assess } from './passwordAdvice';

const judge = (password: string) => assess(password, 15, ['Maja', 'Lind', 'maja']);

describe('passwordAdvice', () => {
  it.each([
    ['password-password-1', 'weak', 'common'],
    ['maja likes green boats', 'weak', 'names'],
    ['aaaaaaaaaaaaaaaaaa', 'weak', 'repeats'],
    ['abababababababababab', 'weak', 'repeats'],
    ['12345678901234567', 'weak', 'repeats'],
    ['copper boat', 'fair', 'longer'],
    ['copper boat lid ten', 'good', 'good'],
    ['copper boat listens to violets', 'strong', undefined],
  ])('calls %s %s', (password, strength, advice) => {
    expect(judge(password)).toEqual(advice ? { strength, advice } : { strength });
  });
});
