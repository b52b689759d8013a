import { Field, Select } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsProvider';
import { type Period, periods } from './periods';

export function PeriodField({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const { t } = useTexts();
  return (
    <Field label={t('sign-ins.period')}>
      <Select value={period} onChange={(_, { value }) => onChange(value as Period)}>
        {Object.keys(periods).map((one) => (
          <option key={one} value={one}>
            {t(`sign-ins.period.${one as Period}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
