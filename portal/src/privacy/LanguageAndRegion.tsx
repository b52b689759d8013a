import { usePreferences } from '../api/account';
import { Area } from '../feedback/Area';
import { FormSkeleton } from '../feedback/FormSkeleton';
import { useTexts } from '../texts/TextsProvider';
import { PreferencesForm } from './PreferencesForm';

export function LanguageAndRegion() {
  const { t } = useTexts();
  const preferences = usePreferences();
  return (
    <Area name={t('privacy.language')} resource={preferences} skeleton={<FormSkeleton fields={3} />}>
      {(data) => (
        <PreferencesForm
          preferences={data}
          etag={preferences.etag}
          onSaved={preferences.reload}
          onOutdated={preferences.reload}
        />
      )}
    </Area>
  );
}
