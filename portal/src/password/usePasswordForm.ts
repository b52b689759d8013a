import { useState } from 'react';
import { useSession } from '../api/SessionProvider';
import type { PasswordPolicy } from '../api/types';
import { useTexts } from '../texts/TextsProvider';
import { useAssessment } from './useAssessment';

const empty = { current: '', next: '', repeat: '' };
export type Passwords = typeof empty;

/** What is typed, and what is wrong with it once one has left the field or tried to send it. */
export function usePasswordForm({ minLength, maxLength }: PasswordPolicy) {
  const { t } = useTexts();
  const { name = '', email = '' } = useSession().session;
  const [values, setValues] = useState(empty);
  const [left, setLeft] = useState<Partial<Record<keyof Passwords, boolean>>>({});

  const assessment = useAssessment(values.next, minLength, `${name} ${email}`);

  const length = [...values.next.normalize('NFC')].length;
  const faults: Partial<Passwords> = {
    current: values.current === '' ? t('password.missing') : undefined,
    next:
      length < minLength
        ? t('password.too-short', { count: minLength - length })
        : length > maxLength
          ? t('password.too-long', { count: maxLength })
          : undefined,
    repeat: values.repeat !== values.next ? t('password.differs') : undefined,
  };

  return {
    values,
    assessment,
    valid: Object.values(faults).every((fault) => fault === undefined),
    field: (which: keyof Passwords) => ({
      value: values[which],
      error: left[which] ? faults[which] : undefined,
      onChange: (value: string) => setValues({ ...values, [which]: value }),
      onBlur: () => values[which] !== '' && setLeft({ ...left, [which]: true }),
    }),
    showFaults: () => setLeft({ current: true, next: true, repeat: true }),
  };
}
