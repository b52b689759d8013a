import { Field, Select } from '@fluentui/react-components';

interface Props {
  label: string;
  value: string;
  disabled?: boolean;
  options: [value: string, name: string][];
  onChange: (value: string) => void;
}

export function Choice({ label, value, disabled, options, onChange }: Props) {
  return (
    <Field label={label}>
      <Select value={value} disabled={disabled} onChange={(_, data) => onChange(data.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
