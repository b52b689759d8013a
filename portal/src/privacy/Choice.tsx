import { Field, Input, Select } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';

interface Props {
  label: string;
  value: string;
  /** By the organization: it can be read, not changed. */
  decided?: boolean;
  options: [value: string, name: string][];
  onChange: (value: string) => void;
}

export function Choice({ label, value, decided, options, onChange }: Props) {
  if (decided) {
    const name = options.find(([code]) => code === value)?.[1] ?? value;
    return (
      <Field label={label}>
        <Input readOnly value={name} contentAfter={<LockClosedRegular aria-hidden />} />
      </Field>
    );
  }
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
