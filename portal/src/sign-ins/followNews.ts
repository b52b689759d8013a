/** Told by the service at once, or looked for now and then. */
export type Following = 'live' | 'looking';

const kinds = ['hello', 'sign-in', 'change'];

/** For so long a stream may need to begin, or to come back after it ended as it does every four minutes. */
const patience = 10_000;
/** A stream that said nothing for longer is dead: at each beginning it says hello. */
const longestSilence = 270_000;
const lookEvery = 15_000;
const tryAgainAfter = 60_000;

/**
 * Calls when there may be something new until it is stopped: by server-sent events, and by looking every 15 s
 * as long as these don't work. A hello is news, too: something may have happened before it.
 */
export function followNews(onNews: () => void, onFollowing: (how: Following) => void) {
  let stream: EventSource | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let looks: ReturnType<typeof setInterval> | undefined;

  function calm() {
    clearTimeout(next);
    clearTimeout(lost);
    lost = undefined;
  }

  function told() {
    calm();
    clearInterval(looks);
    looks = undefined;
    next = setTimeout(listen, longestSilence);
    onFollowing('live');
    onNews();
  }

  function fallBack() {
    calm();
    next = setTimeout(listen, tryAgainAfter);
    looks ??= setInterval(onNews, lookEvery);
    onFollowing('looking');
    onNews();
  }

  function listen() {
    calm();
    stream?.close();
    if (typeof EventSource !== 'function') return fallBack();
    lost = setTimeout(fallBack, patience);
    stream = new EventSource('/api/v1/sign-ins/live');
    for (const kind of kinds) stream.addEventListener(kind, told);
    stream.onerror = () => {
      // Refused, it has ended for good; else the browser is connecting again by itself.
      if (stream?.readyState === EventSource.CLOSED) fallBack();
      else lost ??= setTimeout(fallBack, patience);
    };
  }

  listen();
  return () => {
    calm();
    clearInterval(looks);
    stream?.close();
  };
}
