import { makeStyles, tokens } from '@fluentui/react-components';
import { PasswordRegular } from '@fluentui/react-icons/svg/password';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { Method } from '../api/types';
import { Card } from '../layout/Card';
import { LinkButton } from '../layout/LinkButton';
import { phone } from '../layout/media';
import { StateBadge } from '../layout/StateBadge';
import { When } from '../layout/When';
import { areas } from '../shell/areas';
import { methodName } from '../sign-ins/words';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  method: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [phone]: { gridTemplateColumns: '24px minmax(0, 1fr)', '& > a': { gridColumn: '1 / -1' } },
  },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorNeutralForeground2 },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function MethodCard({ method, preferred }: { method: Method; preferred: boolean }) {
  const styles = useStyles();
  const { t } = useTexts();
  const isPassword = method.type === 'password';

  return (
    <Card padded className={styles.method}>
      <span className={styles.icon} aria-hidden>
        {isPassword ? <PasswordRegular /> : <ShieldKeyholeRegular />}
      </span>
      <div>
        <div className={styles.title}>
          <h3 className={styles.name}>{methodName(method.type, t)}</h3>
          {preferred && <StateBadge tone="brand">{t('security-info.default')}</StateBadge>}
        </div>
        <p className={styles.quiet}>
          <When at={method.changedAt} text="security-info.changed" />
          {method.lastUsedAt && (
            <>
              {' · '}
              <When at={method.lastUsedAt} text="security-info.used" />
            </>
          )}
        </p>
      </div>
      {isPassword && <LinkButton to={areas.password.path}>{t('security-info.change-password')}</LinkButton>}
    </Card>
  );
}
