import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { SignInFilter } from '../api/account';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import type { Chosen } from './useSignInFilter';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [phone]: { padding: `0 ${tokens.spacingHorizontalL}` },
  },
});

type Narrowing = 'country' | 'application';

interface Props {
  filter: SignInFilter;
  onChoose: (next: Partial<Chosen>) => void;
}

/** What the list was narrowed to, and the way back. */
export function FilterChips({ filter, onChoose }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { state } = useLocation();
  const names: Record<Narrowing, string | undefined> = {
    country: filter.country && format.country(filter.country),
    application: filter.application && (state?.narrowed === 'application' ? state.name : filter.application),
  };
  const narrowed = (['country', 'application'] as const).filter((by) => names[by]);
  if (narrowed.length === 0) return null;

  return (
    <div className={styles.chips}>
      {narrowed.map((by) => (
        <Chip
          key={by}
          by={by}
          name={t(`sign-ins.by.${by}`, { name: names[by] ?? '' })}
          onRemove={() => onChoose({ [by]: '' })}
        />
      ))}
    </div>
  );
}

/** Takes the focus when it was just chosen: the button that was pressed may be gone with its row. */
function Chip({ by, name, onRemove }: { by: Narrowing; name: string; onRemove: () => void }) {
  const { t } = useTexts();
  const { state } = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const chosen = state?.narrowed === by;
  useEffect(() => {
    if (chosen) button.current?.focus();
  }, [chosen]);

  return (
    <Button
      ref={button}
      shape="circular"
      icon={<DismissRegular />}
      iconPosition="after"
      aria-label={t('sign-ins.by.remove', { filter: name })}
      onClick={onRemove}
    >
      {name}
    </Button>
  );
}
