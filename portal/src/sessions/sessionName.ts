import type { BrowserSession } from '../api/types';
import { softwareOf } from '../sign-ins/words';
import { useTexts } from '../texts/TextsProvider';

export function useSessionName(session: BrowserSession) {
  const { t } = useTexts();
  return softwareOf(session, t) ?? t('sessions.unknown-browser');
}
