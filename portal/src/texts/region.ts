import type { Region } from './formats';

const key = 'konto.region';

/** So that the first page is written as the account says, too, before the account has said it again. */
export function rememberRegion(accountId: string, { regionalFormat, timeZone }: Region) {
  localStorage.setItem(key, JSON.stringify({ accountId, regionalFormat, timeZone }));
}

/** That of this account only: others may use the same browser. */
export function rememberedRegion(accountId: string): Region | undefined {
  try {
    const known = JSON.parse(localStorage.getItem(key) ?? '{}');
    return known.accountId === accountId ? known : undefined;
  } catch {
    return undefined;
  }
}
