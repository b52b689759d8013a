import type { Preferences } from '../api/types';
import { useTexts } from '../texts/TextsProvider';
import { Choice } from './Choice';
import { PreferredLanguages } from './PreferredLanguages';
import { regionalFormats, timeZones } from './regions';

interface Props {
  preferences: Preferences;
  onChange: (next: Partial<Preferences>) => void;
}

/** What the organization decides can be read, not changed. */
export function PreferenceFields({ preferences, onChange }: Props) {
  const { t, language, format } = useTexts();
  return (
    <>
      <Choice
        label={t('preferences.language')}
        value={preferences.language}
        decided={preferences.managed.includes('language')}
        options={preferences.languages.map((code) => [code, format.languageName(code, code)])}
        onChange={(value) => onChange({ language: value })}
      />
      <PreferredLanguages
        codes={preferences.preferredLanguages}
        onChange={(codes) => onChange({ preferredLanguages: codes })}
      />
      <Choice
        label={t('preferences.format')}
        value={preferences.regionalFormat}
        decided={preferences.managed.includes('regionalFormat')}
        options={regionalFormats(preferences.regionalFormat, language)}
        onChange={(value) => onChange({ regionalFormat: value })}
      />
      <Choice
        label={t('preferences.time-zone')}
        value={preferences.timeZone}
        decided={preferences.managed.includes('timeZone')}
        options={timeZones(preferences.timeZone)}
        onChange={(value) => onChange({ timeZone: value })}
      />
    </>
  );
}
