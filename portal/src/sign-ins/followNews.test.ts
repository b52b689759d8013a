import { FakeStream } from '../testing/fakeStream';
import { followNews } from './followNews';

const second = 1_000;

function follow() {
  const onNews = vi.fn();
  const onFollowing = vi.fn();
  const stop = followNews(onNews, onFollowing);
  return { onNews, stop, how: () => onFollowing.mock.lastCall?.[0] };
}

describe('followNews', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    FakeStream.use();
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is told of news, and looks for none by itself', async () => {
    const { onNews, how } = follow();
    expect(how()).toBeUndefined();

    for (const kind of ['hello', 'sign-in', 'change']) await FakeStream.latest().tell(kind);
    expect(how()).toBe('live');
    expect(onNews).toHaveBeenCalledTimes(3);

    vi.advanceTimersByTime(200 * second);
    expect(onNews).toHaveBeenCalledTimes(3);
  });

  it('looks every 15 s when it is refused, and listens again a minute later', async () => {
    const { onNews, how } = follow();

    await FakeStream.latest().refuse();
    expect(how()).toBe('looking');
    vi.advanceTimersByTime(45 * second);
    expect(onNews).toHaveBeenCalledTimes(4);

    vi.advanceTimersByTime(15 * second);
    expect(FakeStream.opened).toHaveLength(2);
    await FakeStream.latest().tell('hello');
    expect(how()).toBe('live');
    onNews.mockClear();
    vi.advanceTimersByTime(60 * second);
    expect(onNews).not.toHaveBeenCalled();
  });

  it('stays live while a stream that ended comes back', async () => {
    const { onNews, how } = follow();
    await FakeStream.latest().tell('hello');

    await FakeStream.latest().breakOff();
    vi.advanceTimersByTime(2 * second);
    await FakeStream.latest().tell('hello');
    vi.advanceTimersByTime(20 * second);

    expect(how()).toBe('live');
    expect(FakeStream.opened).toHaveLength(1);
    expect(onNews).toHaveBeenCalledTimes(2);
  });

  it('looks when a stream stays away, however often the browser tries', async () => {
    const { how } = follow();
    await FakeStream.latest().tell('hello');

    for (let tries = 0; tries < 11; tries++) {
      await FakeStream.latest().breakOff();
      vi.advanceTimersByTime(second);
    }

    expect(how()).toBe('looking');
  });

  it('looks when no stream begins', () => {
    const { onNews, how } = follow();

    vi.advanceTimersByTime(11 * second);

    expect(how()).toBe('looking');
    expect(onNews).toHaveBeenCalledTimes(1);
  });

  it('listens anew after a silence in which it should have been greeted', async () => {
    follow();
    await FakeStream.latest().tell('hello');

    vi.advanceTimersByTime(271 * second);

    expect(FakeStream.opened.map(({ open }) => open)).toEqual([false, true]);
  });

  it('looks in a browser that can’t listen', () => {
    vi.stubGlobal('EventSource', undefined);
    const { onNews, how } = follow();

    vi.advanceTimersByTime(31 * second);

    expect(how()).toBe('looking');
    expect(onNews).toHaveBeenCalledTimes(3);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { onNews, stop } = follow();
    await FakeStream.latest().refuse();
    onNews.mockClear();

    stop();
    vi.advanceTimersByTime(600 * second);

    expect(onNews).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(FakeStream.opened.filter(({ open }) => open)).toEqual([]);
  });
});
