import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { Wizard } from '../../layout/Wizard';
import { useTexts } from '../../texts/TextsProvider';
import type { Adding } from './useAdding';

const useStyles = makeStyles({
  code: {
    maxWidth: '220px',
    '& input': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase500,
      letterSpacing: '0.2em',
    },
  },
});

interface Props {
  title: string;
  at: [number, number];
  adding: Adding;
  hint?: string;
  onBack?: () => void;
  onLeave: () => void;
  children: ReactNode;
}

/** Types the code that proves it. After a wrong one the field is empty, and has the focus for the next. */
export function CodeStep({ title, at, adding, hint, onBack, onLeave, children }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const digits = code.replace(/\D/g, '');

  async function prove() {
    const right = await adding.confirm.run({ code: digits });
    if (right) return;
    setCode('');
    field.current?.focus();
  }

  return (
    <Wizard
      title={title}
      at={at}
      next={t('wizard.confirm')}
      nextBusy={t('wizard.confirming')}
      busy={adding.confirm.busy}
      possible={digits.length >= 6}
      problem={adding.confirm.problem ?? adding.resend.problem}
      onNext={prove}
      onBack={onBack}
      onLeave={onLeave}
    >
      {children}
      <Field label={t('wizard.code')} hint={hint} required>
        <Input
          ref={field}
          className={styles.code}
          value={code}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          onChange={(_, { value }) => setCode(value)}
        />
      </Field>
    </Wizard>
  );
}
