import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { DeviceFilter as Filter } from '../api/account';
import { phone } from '../layout/media';
import { SearchField } from '../layout/SearchField';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(160px, auto)',
    gap: tokens.spacingHorizontalM,
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: `0 ${tokens.spacingHorizontalL}` },
  },
});

const states = ['', 'active', 'disabled'] as const;

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

export function DeviceFilter({ filter, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <search className={styles.bar}>
      <SearchField
        label={t('devices.search')}
        hint={t('devices.search.hint')}
        value={filter.q}
        onChange={(q) => onChange({ ...filter, q })}
      />
      <Field label={t('devices.state')}>
        <Select value={filter.state} onChange={(_, { value }) => onChange({ ...filter, state: value })}>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`devices.state.${state || 'all'}`)}
            </option>
          ))}
        </Select>
      </Field>
    </search>
  );
}
