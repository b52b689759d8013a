import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SignInFilter } from '../api/account';
import { phone } from '../layout/media';
import { SearchField } from '../layout/SearchField';
import { useTexts } from '../texts/TextsProvider';
import { PeriodField } from './PeriodField';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(140px, auto) minmax(140px, auto)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '& > *': { minWidth: 0 },
    '& .fui-Select, & select': { minWidth: 0, width: '100%' },
    [phone]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      padding: `0 ${tokens.spacingHorizontalL}`,
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  switches: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalXL}`,
  },
});

const outcomes = ['', 'success', 'failure'] as const;

interface Props {
  filter: SignInFilter;
  /** Changes to the account stand between the sign-ins; they can be filtered by period only. */
  changes: boolean;
  onChange: (filter: SignInFilter) => void;
  onChanges: (shown: boolean) => void;
  children?: ReactNode;
}

export function FilterBar({ filter, changes, onChange, onChanges, children }: Props) {
  const styles = useStyles();
  const { t } = useTexts();

  return (
    <search className={styles.bar}>
      {!changes && (
        <>
          <SearchField
            label={t('sign-ins.search')}
            hint={t('sign-ins.search.hint')}
            value={filter.q}
            onChange={(q) => onChange({ ...filter, q })}
          />
          <Field label={t('sign-ins.outcome')}>
            <Select
              value={filter.outcome}
              onChange={(_, { value }) => onChange({ ...filter, outcome: value })}
            >
              {outcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {t(`sign-ins.outcome.${outcome || 'all'}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <PeriodField from={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <div className={styles.switches}>
        {!changes && (
          <Switch
            label={t('sign-ins.unusual')}
            checked={filter.unusual}
            onChange={(_, { checked }) => onChange({ ...filter, unusual: checked })}
          />
        )}
        <Switch
          label={t('sign-ins.changes')}
          checked={changes}
          onChange={(_, { checked }) => onChanges(checked)}
        />
        {children}
      </div>
    </search>
  );
}
