import { useEffect, useLayoutEffect } from 'react';
import { usePreferences } from '../api/account';
import { useSession } from '../api/SessionProvider';
import { isLanguage } from '../texts/languages';
import { rememberedRegion, rememberRegion } from '../texts/region';
import { useTexts } from '../texts/TextsProvider';

/**
 * Dates and numbers as the account says, never as the browser does. The language is the one that was chosen in
 * this browser, unless the organization decides it.
 */
export function useAccountWays() {
  const { language, choose, follow } = useTexts();
  const { accountId = '' } = useSession().session;
  const preferences = usePreferences().data;
  const decided = preferences?.managed.includes('language') ? preferences.language : undefined;

  useLayoutEffect(() => {
    follow(preferences ?? rememberedRegion(accountId));
    if (preferences) rememberRegion(accountId, preferences);
  }, [preferences, accountId, follow]);

  useEffect(() => {
    if (isLanguage(decided) && decided !== language) choose(decided);
  }, [decided, language, choose]);

  return { languageDecided: decided !== undefined };
}
