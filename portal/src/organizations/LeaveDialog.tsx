import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { api } from '../api/client';
import type { Organization } from '../api/types';
import { useAction } from '../api/useAction';
import { ConfirmDialog } from '../feedback/ConfirmDialog';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  losses: { listStyleType: 'disc', paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  organization: Organization;
  onDone: () => void;
  onClose: () => void;
}

export function LeaveDialog({ organization, onDone, onClose }: Props) {
  const { t } = useTexts();
  const gone = organization.state === 'deleted';
  const { losses, consequences } = organization.leaving;
  const leaving = useAction(
    async () => {
      await api.post(`/organizations/${organization.id}/leave`);
      onDone();
    },
    () => ({ name: 'organizations', values: { leave: organization.id } }),
  );

  return (
    <ConfirmDialog
      title={t(gone ? 'organization.remove.title' : 'organization.leave.title', {
        organization: organization.name,
      })}
      confirm={t(gone ? 'organization.remove.confirm' : 'organization.leave.confirm')}
      confirming={t(gone ? 'organization.removing' : 'organization.leaving')}
      busy={leaving.busy}
      problem={leaving.problem}
      onConfirm={leaving.run}
      onCancel={onClose}
    >
      {consequences.map((consequence) => (
        <Fragment key={consequence}>
          <p>{t(`organization.leave.${consequence}`)}</p>
          {consequence === 'access-ends' && <Losses losses={losses} />}
        </Fragment>
      ))}
    </ConfirmDialog>
  );
}

/** What the organization says is lost, in its own words. */
function Losses({ losses }: { losses: string[] }) {
  const styles = useStyles();
  if (losses.length === 0) return null;
  return (
    <ul className={styles.losses}>
      {losses.map((loss) => (
        <li key={loss}>{loss}</li>
      ))}
    </ul>
  );
}
