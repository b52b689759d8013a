import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { Area } from '../feedback/Area';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, problem } from '../testing/fakeGateway';
import { show } from '../testing/show';
import { browser } from './browser';
import { useResource } from './resource';

const away = problem(503, 'dependency-unavailable', { traceId: 'trace-1' }, { 'Retry-After': '5' });

function Name() {
  const resource = useResource<{ name: string }>('/thing');
  return (
    <Area name="Things" resource={resource}>
      {({ name }) => <p>{name}</p>}
    </Area>
  );
}

describe('resource', () => {
  it('is asked for once however many show it', async () => {
    const gateway = new FakeGateway().on('GET /thing', json({ name: 'A thing' }));
    show(
      <>
        <Name />
        <Name />
      </>,
    );

    expect(await screen.findAllByText('A thing')).toHaveLength(2);
    expect(gateway.sent).toHaveLength(1);
  });

  it('says which area is away, and comes back by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const gateway = new FakeGateway().on('GET /thing', away);
    const { result } = renderHook(() => useResource<{ name: string }>('/thing'));
    await vi.waitFor(() => expect(result.current.problem?.type).toBe('dependency-unavailable'));

    gateway.on('GET /thing', json({ name: 'Back' }));
    await act(() => vi.advanceTimersByTimeAsync(4_900));
    expect(gateway.sent).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(200));

    await vi.waitFor(() => expect(result.current.data).toEqual({ name: 'Back' }));
    expect(result.current.problem).toBeUndefined();
  });

  it('stops asking when nobody looks any more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const gateway = new FakeGateway().on('GET /thing', away);
    const { result, unmount } = renderHook(() => useResource('/thing'));
    await vi.waitFor(() => expect(result.current.problem).toBeDefined());

    unmount();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(gateway.sent).toHaveLength(1);
  });

  it('tries again at once when asked to', async () => {
    const gateway = new FakeGateway().on('GET /thing', away);
    const { user } = show(<Name />);

    expect(await screen.findByText('Things can’t be reached right now')).toBeVisible();
    expect(screen.getByText('trace-1')).toBeVisible();
    await expectAccessible();
    gateway.on('GET /thing', json({ name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Back')).toBeVisible();
  });

  it('offers a fresh sign-in where one is needed to look', async () => {
    const goTo = vi.spyOn(browser, 'goTo').mockReturnValue();
    new FakeGateway().on('GET /thing', needsFreshSignIn);
    const { user } = show(<Name />, { at: '/things' });

    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));

    await waitFor(() => expect(goTo).toHaveBeenCalledWith(expect.stringContaining('return_to=%2Fthings')));
  });

  it('copies the trace id', async () => {
    new FakeGateway().on('GET /thing', away);
    const { user } = show(<Name />);

    await user.click(await screen.findByRole('button', { name: 'Copy the reference' }));

    expect(await navigator.clipboard.readText()).toBe('trace-1');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  });
});
