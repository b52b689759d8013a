import { api } from './client';
import type { Method } from './methods';
import { forgetPasskey } from './passkeySignals';

export async function deleteMethod(method: Method) {
  await api.delete(`/security-info/methods/${method.id}`);
  if (method.type === 'passkey') await forgetPasskey(method);
}
