/** The browser's answers to media queries. */
let matching: string[] = [];

export function screenMatches(...queries: string[]) {
  matching = queries;
}

export function forgetScreen() {
  matching = [];
  window.matchMedia = (query) =>
    ({
      matches: matching.some((part) => query.includes(part)),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}
