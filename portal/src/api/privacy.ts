import type { components } from './generated/privacy-service';

type Schemas = components['schemas'];

export type Export = Schemas['ExportView'];
export type Closure = Schemas['ClosureView'];

export const running = ({ state }: Export) => state === 'collecting' || state === 'packing';
