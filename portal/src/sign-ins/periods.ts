const day = 86_400_000;

/** In milliseconds; `all` has no beginning. */
export const periods = { all: 0, day, week: 7 * day, month: 30 * day };
export type Period = keyof typeof periods;
