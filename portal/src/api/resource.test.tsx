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

function Changing() {
  const resource = useResource<{ name: string }>('/thing');
  return (
    <>
      <button type="button" onClick={resource.reload}>
        Look again
      </button>
      <Area name="Things" resource={resource}>
        {({ name }) => (
          <label>
            {name} <input />
          </label>
        )}
      </Area>
    </>
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

  it('keeps what is known, and what is being done, while the area is away for a moment', async () => {
    const gateway = new FakeGateway().on('GET /thing', json({ name: 'A thing' }));
    const { user } = show(<Changing />);
    await user.type(await screen.findByRole('textbox'), 'half');

    gateway.on('GET /thing', away);
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(
      await screen.findByText(/^Things can’t be reached right now. What you see is how it was/),
    ).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('half');
    await expectAccessible();

    gateway.on('GET /thing', json({ name: 'Another thing' }));
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByText('Another thing')).toBeVisible();
    expect(screen.queryByText(/What you see is how it was/)).toBeNull();
    expect(screen.getByRole('textbox')).toHaveValue('half');
  });

  it('keeps nothing that is not the person’s any more', async () => {
    const gateway = new FakeGateway().on('GET /thing', json({ name: 'A thing' }));
    const { user } = show(<Changing />);
    await screen.findByText('A thing');

    gateway.on('GET /thing', problem(404, 'not-found'));
    await user.click(screen.getByRole('button', { name: 'Look again' }));

    expect(await screen.findByText('Things couldn’t be shown')).toBeVisible();
    expect(screen.queryByText('A thing')).toBeNull();
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
