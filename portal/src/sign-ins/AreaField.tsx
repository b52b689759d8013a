import { Field, Select } from '@fluentui/react-components';
import { areas } from '../shell/areas';
import type { TextKey } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';

/** The areas whose changes can be looked at alone, as the timeline names them. */
export const areasOfChanges: Record<string, TextKey> = {
  'security-info': areas.securityInfo.name,
  device: areas.devices.name,
  organization: areas.organizations.name,
  privacy: areas.privacy.name,
  session: areas.sessions.name,
  account: 'activity.area.account',
};

export function AreaField({ area, onChange }: { area: string; onChange: (area: string) => void }) {
  const { t } = useTexts();
  return (
    <Field label={t('activity.area')}>
      <Select value={area} onChange={(_, { value }) => onChange(value)}>
        <option value="">{t('activity.area.all')}</option>
        {Object.entries(areasOfChanges).map(([one, name]) => (
          <option key={one} value={one}>
            {t(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
