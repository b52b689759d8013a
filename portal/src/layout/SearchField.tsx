import { Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
});

const pauseInTyping = 300;

interface Props {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

/** Searches when the typing pauses. */
export function SearchField({ label, hint, value, onChange }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(value);

  useEffect(() => setTyped(value), [value]);

  useEffect(() => {
    const words = typed.trim();
    if (words === value) return;
    const timer = setTimeout(() => onChange(words), pauseInTyping);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <Field label={label}>
      <SearchBox
        className={styles.search}
        placeholder={hint}
        value={typed}
        maxLength={100}
        onChange={(_, data) => setTyped(data.value)}
      />
    </Field>
  );
}
