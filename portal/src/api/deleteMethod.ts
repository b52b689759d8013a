import { api } from './client';
import type { Method } from './methods';
import { forgetPasskey } from './passkeySignals';

export async function deleteMethod({ id, type, credentialId }: Method) {
  await api.delete(`/security-info/methods/${id}`);
  if (type === 'passkey') await forgetPasskey(credentialId);
}
