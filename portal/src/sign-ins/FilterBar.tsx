import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SignInFilter } from '../api/account';
import { narrow, phone } from '../layout/media';
import { SearchField } from '../layout/SearchField';
import { useTexts } from '../texts/TextsProvider';
import { AreaField } from './AreaField';
import { PeriodField } from './PeriodField';
import type { Period } from './periods';
import type { Chosen } from './useSignInFilter';

/** What one searches for gets a line of its own. */
const inTwoColumns = {
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  '& > :first-child': { gridColumn: '1 / -1' },
};

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(140px, auto) minmax(140px, auto)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '& > *': { minWidth: 0 },
    '& .fui-Select, & select': { minWidth: 0, width: '100%' },
    [narrow]: inTwoColumns,
    [phone]: { ...inTwoColumns, padding: `0 ${tokens.spacingHorizontalL}` },
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
  period: Period;
  /** Changes to the account stand between the sign-ins; they can be filtered by period and area only. */
  changes: boolean;
  area: string;
  onChoose: (next: Partial<Chosen>) => void;
  children?: ReactNode;
}

export function FilterBar({ filter, period, changes, area, onChoose, children }: Props) {
  const styles = useStyles();
  const { t } = useTexts();

  return (
    <search className={styles.bar} aria-label={t('sign-ins.filter')}>
      {!changes && (
        <>
          <SearchField
            label={t('sign-ins.search')}
            hint={t('sign-ins.search.hint')}
            value={filter.q}
            onChange={(q) => onChoose({ q })}
          />
          <Field label={t('sign-ins.outcome')}>
            <Select value={filter.outcome} onChange={(_, { value }) => onChoose({ outcome: value })}>
              {outcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {t(`sign-ins.outcome.${outcome || 'all'}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {changes && <AreaField area={area} onChange={(next) => onChoose({ area: next })} />}
      <PeriodField period={period} onChange={(next) => onChoose({ period: next === 'all' ? '' : next })} />
      <div className={styles.switches}>
        {!changes && (
          <Switch
            label={t('sign-ins.unusual')}
            checked={filter.unusual}
            onChange={(_, { checked }) => onChoose({ unusual: checked ? 'yes' : '' })}
          />
        )}
        <Switch
          label={t('sign-ins.changes')}
          checked={changes}
          onChange={(_, { checked }) => onChoose({ changes: checked ? 'yes' : '' })}
        />
        {children}
      </div>
    </search>
  );
}
