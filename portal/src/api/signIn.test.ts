import { renderHook } from '@testing-library/react';
import { rememberStep, useInterruptedStep } from './signIn';

const at = (path: string) => window.history.replaceState(null, '', path);
const interrupted = (name: string) => renderHook(() => useInterruptedStep(name)).result.current;

describe('interrupted step', () => {
  beforeEach(() => {
    at('/devices');
    rememberStep({ name: 'devices', values: { id: 'd1' } });
  });

  it('is given back once', () => {
    expect(interrupted('devices')).toEqual({ id: 'd1' });
    expect(interrupted('devices')).toBeUndefined();
  });

  it('is given back to its own step only', () => {
    expect(interrupted('organizations')).toBeUndefined();
  });

  it('is not given back on another page', () => {
    at('/sessions');

    expect(interrupted('devices')).toBeUndefined();
  });

  it('is forgotten after a quarter of an hour', () => {
    vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ['Date'] });

    expect(interrupted('devices')).toBeUndefined();
  });
});
