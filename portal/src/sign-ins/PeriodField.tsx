import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/TextsProvider';

const day = 86_400_000;
const periods = { all: 0, day, week: 7 * day, month: 30 * day };
type Period = keyof typeof periods;

/** The moment is taken when one chooses, so that the list stays the same while it is read. */
export function PeriodField({ from, onChange }: { from: string; onChange: (from: string) => void }) {
  const { t } = useTexts();
  const [period, setPeriod] = useState<Period>('all');

  function choose(next: Period) {
    setPeriod(next);
    onChange(next === 'all' ? '' : new Date(Date.now() - periods[next]).toISOString());
  }

  return (
    <Field label={t('sign-ins.period')}>
      <Select value={from ? period : 'all'} onChange={(_, { value }) => choose(value as Period)}>
        {Object.keys(periods).map((one) => (
          <option key={one} value={one}>
            {t(`sign-ins.period.${one as Period}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
