import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { Method } from '../api/types';
import { StateBadge } from '../layout/StateBadge';
import { When } from '../layout/When';
import { methodName } from '../sign-ins/words';
import { useTexts } from '../texts/TextsProvider';
import { MethodRow } from './MethodRow';

export function MethodCard({ method, preferred }: { method: Method; preferred: boolean }) {
  const { t, format } = useTexts();
  const name = [methodName(method.type, t), method.label ?? method.hint].filter(Boolean).join(' · ');
  const fact = method.lastUsedAt ? (
    <When at={method.lastUsedAt} text="security-info.used" />
  ) : (
    method.createdAt && t('security-info.added', { date: format.date(method.createdAt) })
  );

  return (
    <MethodRow icon={<ShieldKeyholeRegular />} name={name} fact={fact}>
      {preferred && <StateBadge tone="brand">{t('security-info.default')}</StateBadge>}
    </MethodRow>
  );
}
