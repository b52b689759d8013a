// Times are counted back from now.
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
export const ago = (ms) => new Date(Date.now() - ms).toISOString();
