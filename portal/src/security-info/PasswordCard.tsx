import { PasswordRegular } from '@fluentui/react-icons/svg/password';
import { LinkButton } from '../layout/LinkButton';
import { When } from '../layout/When';
import { areas } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';
import { MethodRow } from './MethodRow';

export function PasswordCard({ changedAt }: { changedAt?: string | null }) {
  const { t } = useTexts();
  return (
    <MethodRow
      icon={<PasswordRegular />}
      name={t('method.password')}
      fact={changedAt && <When at={changedAt} text="security-info.changed" />}
    >
      <LinkButton to={areas.password.path}>{t('security-info.change-password')}</LinkButton>
    </MethodRow>
  );
}
