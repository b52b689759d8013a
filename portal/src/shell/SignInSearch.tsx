import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../texts/TextsProvider';
import { areas } from './areas';

const useStyles = makeStyles({
  // Wide enough for its words in either language, however little room there is.
  search: { width: 'clamp(212px, 33vw, 260px)', marginInlineEnd: tokens.spacingHorizontalS },
});

/** From every page to the sign-ins that one looks for. */
export function SignInSearch() {
  const styles = useStyles();
  const { t } = useTexts();
  const go = useNavigate();
  const [words, setWords] = useState('');
  const label = t('shell.search');

  function search(event: FormEvent) {
    event.preventDefault();
    const q = words.trim();
    go(q ? `${areas.signIns.path}?${new URLSearchParams({ q })}` : areas.signIns.path);
    setWords('');
  }

  return (
    <search aria-label={label}>
      <form onSubmit={search}>
        <SearchBox
          className={styles.search}
          aria-label={label}
          placeholder={label}
          value={words}
          maxLength={100}
          onChange={(_, { value }) => setWords(value)}
        />
      </form>
    </search>
  );
}
