import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { api } from '../api/client';
import { useSession } from '../api/SessionProvider';
import type { PasswordPolicy } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';
import { PasswordField } from './PasswordField';
import { PasswordRefusal } from './PasswordRefusal';
import { PasswordRules } from './PasswordRules';
import { StrengthMeter } from './StrengthMeter';
import { usePasswordForm } from './usePasswordForm';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
  },
  form: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  button: { justifySelf: 'start' },
});

interface Props {
  policy: PasswordPolicy;
  onChanged: () => void;
}

export function PasswordForm({ policy, onChanged }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const { email } = useSession().session;
  const { values, assessment, valid, field, showFaults } = usePasswordForm(policy);

  const changing = useAction(
    async () => {
      await api.put('/security-info/password', { currentPassword: values.current, newPassword: values.next });
      onChanged();
    },
    () => ({ name: 'password', values: {} }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    showFaults();
    if (valid) void changing.run();
  }

  return (
    <Card padded className={styles.card}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <input
          className="visually-hidden"
          aria-hidden
          tabIndex={-1}
          autoComplete="username"
          value={email}
          readOnly
        />
        <PasswordField label={t('password.current')} autoComplete="current-password" {...field('current')} />
        <PasswordField label={t('password.new')} autoComplete="new-password" {...field('next')} />
        <StrengthMeter assessment={assessment} />
        <PasswordField label={t('password.repeat')} autoComplete="new-password" {...field('repeat')} />
        <PasswordRefusal problem={changing.problem} />
        <ActionButton
          type="submit"
          appearance="primary"
          className={styles.button}
          busy={changing.busy}
          busyText={t('password.changing')}
        >
          {t('password.change')}
        </ActionButton>
      </form>
      <PasswordRules policy={policy} />
    </Card>
  );
}
