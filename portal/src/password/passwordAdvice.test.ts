import { assess } from './passwordAdvice';

const judge = (password: string) => assess(password, 15, ['Maja', 'Lind', 'maja']);

describe('passwordAdvice', () => {
  it.each([
    ['password-password-1', 'weak', 'repeats'],
    ['12345678901234567', 'weak', 'common'],
    ['qwertyuiopasdfgh', 'weak', 'common'],
    ['aaaaaaaaaaaaaaaaaa', 'weak', 'repeats'],
    ['abababababababababab', 'weak', 'repeats'],
    ['19840512', 'weak', 'dates'],
    ['copper boat', 'fair', 'longer'],
    ['maja likes green boats', 'good', 'names'],
    ['copper boat listens to violets', 'strong', undefined],
  ])('calls %s %s', (password, strength, advice) => {
    expect(judge(password)).toEqual(advice ? { strength, advice } : { strength });
  });

  it('is quick with the longest password', () => {
    const start = performance.now();

    judge('aB3 '.repeat(64));

    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
