/** One area of the account, and when its part came or went. */
export interface AreaProgress {
  area: string;
  name: string;
  receivedAt?: string | null;
  erasedAt?: string | null;
}

export interface Export {
  id: string;
  state: 'collecting' | 'packing' | 'ready' | 'expired' | 'failed';
  requestedAt: string;
  finishedAt?: string | null;
  expiresAt?: string | null;
  sizeInBytes?: number | null;
  areas: AreaProgress[];
}

export interface Closure {
  state: string;
  graceDays: number;
  requestedAt?: string | null;
  closesAt?: string | null;
  areas: AreaProgress[];
  kept: { id: string; what: string; why: string }[];
}

export const running = ({ state }: Export) => state === 'collecting' || state === 'packing';
