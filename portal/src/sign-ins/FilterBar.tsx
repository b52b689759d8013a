import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SignInFilter } from '../api/account';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(160px, auto)',
    gap: tokens.spacingHorizontalM,
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: `0 ${tokens.spacingHorizontalL}` },
  },
  search: { width: '100%', maxWidth: 'none' },
});

const outcomes = ['', 'success', 'failure'] as const;
const pauseInTyping = 300;

interface Props {
  filter: SignInFilter;
  onChange: (filter: SignInFilter) => void;
}

export function FilterBar({ filter, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState(filter.q);

  useEffect(() => setTyped(filter.q), [filter.q]);

  useEffect(() => {
    const q = typed.trim();
    if (q === filter.q) return;
    const timer = setTimeout(() => onChange({ ...filter, q }), pauseInTyping);
    return () => clearTimeout(timer);
  }, [typed, filter, onChange]);

  return (
    <search className={styles.bar}>
      <Field label={t('sign-ins.search')}>
        <SearchBox
          className={styles.search}
          placeholder={t('sign-ins.search.hint')}
          value={typed}
          maxLength={100}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={t('sign-ins.outcome')}>
        <Select value={filter.outcome} onChange={(_, { value }) => onChange({ ...filter, outcome: value })}>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`sign-ins.outcome.${outcome || 'all'}`)}
            </option>
          ))}
        </Select>
      </Field>
    </search>
  );
}
