import { makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ComponentType } from 'react';
import type { Change } from '../api/activity';
import { Card } from '../layout/Card';
import { ExpandableRow } from '../layout/ExpandableRow';
import { Facts } from '../layout/Facts';
import { StateBadge } from '../layout/StateBadge';
import { When } from '../layout/When';
import { areas } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';
import { networkOf, placeOf, softwareOf } from './words';

const useStyles = makeStyles({
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  when: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const icons: Record<string, ComponentType> = {
  device: areas.devices.icon,
  organization: areas.organizations.icon,
  privacy: areas.privacy.icon,
  'security-info': areas.securityInfo.icon,
  session: areas.sessions.icon,
  'sign-in': areas.signIns.icon,
};

/** A change to the account between the sign-ins, by whomever. */
export function ChangeRow({ change }: { change: Change }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const Icon = icons[change.area] ?? EditRegular;
  const admin = change.actor.kind === 'admin';

  return (
    <Card>
      <ExpandableRow
        icon={
          <span className={styles.icon}>
            <Icon />
          </span>
        }
        title={[change.title, change.subject].filter(Boolean).join(' · ')}
        subtitle={
          <span className={styles.when}>
            <When at={change.occurredAt} />
          </span>
        }
        state={admin && <StateBadge tone="plain">{t('activity.admin')}</StateBadge>}
      >
        <Facts
          facts={[
            [t('sign-in.when'), format.dateTime(change.occurredAt)],
            [
              t('activity.by'),
              t(
                admin
                  ? 'activity.by.admin'
                  : change.actor.kind === 'self'
                    ? 'activity.by.self'
                    : 'activity.by.system',
              ),
            ],
            [t('sign-in.browser'), softwareOf(change, t)],
            [t('sign-in.place'), change.location && placeOf(change, t, format)],
            [t('sign-in.network'), networkOf(change, t)],
            [t('sign-in.ip'), change.ip],
          ]}
        />
      </ExpandableRow>
    </Card>
  );
}
