import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId } from 'react';
import { useTexts } from '../texts/TextsProvider';
import { spokenLanguages } from './regions';

const useStyles = makeStyles({
  list: { display: 'grid', marginBottom: tokens.spacingVerticalS },
  language: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1 },
});

interface Props {
  codes: string[];
  onChange: (codes: string[]) => void;
}

/** In the order in which services should try them. */
export function PreferredLanguages({ codes, onChange }: Props) {
  const styles = useStyles();
  const { t, language, format } = useTexts();
  const id = useId();
  const nameOf = (code: string) => format.languageName(code, language);
  const others = spokenLanguages.filter((code) => !codes.includes(code));

  return (
    <div>
      <p id={id}>{t('preferences.languages')}</p>
      <ol className={styles.list} aria-labelledby={id}>
        {codes.map((code, at) => (
          <li key={code} className={styles.language}>
            <span className={styles.name}>{nameOf(code)}</span>
            {at > 0 && (
              <Button
                appearance="subtle"
                icon={<ArrowUpRegular />}
                aria-label={t('preferences.languages.up', { language: nameOf(code) })}
                onClick={() => onChange(swapped(codes, at))}
              />
            )}
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('preferences.languages.remove', { language: nameOf(code) })}
              onClick={() => onChange(codes.filter((one) => one !== code))}
            />
          </li>
        ))}
      </ol>
      <Field label={t('preferences.languages.add')} hint={t('preferences.languages.hint')}>
        <Select
          value=""
          disabled={codes.length >= 10}
          onChange={(_, { value }) => value && onChange([...codes, value])}
        >
          <option value="">{t('preferences.languages.choose')}</option>
          {others.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function swapped(codes: string[], at: number) {
  const next = [...codes];
  next.splice(at - 1, 0, ...next.splice(at, 1));
  return next;
}
