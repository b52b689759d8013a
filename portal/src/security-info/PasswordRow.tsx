import { LinkButton } from '../layout/LinkButton';
import { When } from '../layout/When';
import { areas } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';
import { Row } from './Row';

export function PasswordRow({ changedAt }: { changedAt: string }) {
  const { t } = useTexts();
  return (
    <Row
      type="password"
      name={t('method.password')}
      when={<When at={changedAt} text="security-info.changed" />}
    >
      <LinkButton to={areas.password.path}>{t('security-info.change-password')}</LinkButton>
    </Row>
  );
}
