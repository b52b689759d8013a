import { Button, Field, Input } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useState } from 'react';
import { useTexts } from '../texts/TextsProvider';

interface Props {
  label: string;
  value: string;
  autoComplete: 'current-password' | 'new-password';
  error?: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

export function PasswordField({ label, value, autoComplete, error, onChange, onBlur }: Props) {
  const { t } = useTexts();
  const [shown, setShown] = useState(false);

  return (
    <Field label={label} validationMessage={error} required>
      <Input
        type={shown ? 'text' : 'password'}
        value={value}
        autoComplete={autoComplete}
        autoCapitalize="off"
        spellCheck={false}
        onChange={(_, data) => onChange(data.value)}
        onBlur={onBlur}
        contentAfter={
          <Button
            className="inline"
            appearance="transparent"
            icon={shown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={t(shown ? 'password.hide' : 'password.show', { field: label })}
            onClick={() => setShown(!shown)}
          />
        }
      />
    </Field>
  );
}
