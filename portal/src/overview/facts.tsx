import { secondSteps } from '../api/methods';
import type { Device, Organizations, Page, SecurityInfo, SignInSummary, Terms } from '../api/types';
import { useNow } from '../layout/useNow';
import { methodName } from '../sign-ins/words';
import { useTexts } from '../texts/TextsProvider';
import { waitsForAcceptance } from './securityCheckup';

export function SecurityInfoFact({ info }: { info: SecurityInfo }) {
  const { t } = useTexts();
  const preferred = info.methods.find(({ id }) => id === info.defaultMethodId);
  return (
    <>
      {t('tile.security-info', { count: secondSteps(info.methods).length })}
      {preferred && (
        <>
          <br />
          {t('tile.security-info.default', { method: methodName(preferred.type, t) })}
        </>
      )}
    </>
  );
}

export function PasswordFact({ info }: { info: SecurityInfo }) {
  const { t, format } = useTexts();
  const now = useNow();
  const changedAt = info.password?.changedAt;
  return changedAt ? t('tile.password', { when: format.ago(changedAt, now) }) : t('tile.password.unknown');
}

export function DevicesFact({ page }: { page: Page<Device> }) {
  const { t } = useTexts();
  const count = page.items.length;
  const disabled = page.items.filter((device) => device.state === 'disabled').length;
  if (page.next) return t('tile.devices.more', { count });
  return t('tile.devices', { count }) + (disabled > 0 ? t('tile.devices.disabled', { count: disabled }) : '');
}

export function OrganizationsFact({ all }: { all: Organizations }) {
  const { t } = useTexts();
  const invitations = all.invitations.length;
  return (
    t('tile.organizations', { count: all.others.length + (all.home ? 1 : 0) }) +
    (invitations > 0 ? t('tile.organizations.invitations', { count: invitations }) : '')
  );
}

export function TermsFact({ terms }: { terms: Terms[] }) {
  const { t } = useTexts();
  return t('tile.privacy', { count: terms.filter(waitsForAcceptance).length });
}

export function SignInsFact({ summary }: { summary: SignInSummary }) {
  const { t, format } = useTexts();
  const now = useNow();
  const last = summary.lastSuccess?.occurredAt;
  return (
    <>
      {last ? t('tile.sign-ins', { when: format.ago(last, now) }) : t('tile.sign-ins.none')}
      <br />
      {summary.needsReview
        ? t('tile.sign-ins.review', { count: summary.needsReview })
        : t('tile.sign-ins.failures', { count: summary.failuresLast30Days })}
    </>
  );
}
