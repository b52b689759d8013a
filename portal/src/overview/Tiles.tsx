import { makeStyles, tokens } from '@fluentui/react-components';
import { useDevices, useOrganizations, useSecurityInfo, useSignInSummary, useTerms } from '../api/account';
import { phone } from '../layout/media';
import { areas } from '../shell/areas';
import {
  DevicesFact,
  OrganizationsFact,
  PasswordFact,
  SecurityInfoFact,
  SignInsFact,
  TermsFact,
} from './facts';
import { Tile } from './Tile';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    [phone]: { gap: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export function Tiles() {
  const styles = useStyles();
  const securityInfo = useSecurityInfo();

  return (
    <div className={styles.tiles}>
      <Tile
        area={areas.securityInfo}
        resource={securityInfo}
        fact={(data) => <SecurityInfoFact info={data} />}
      />
      <Tile area={areas.password} resource={securityInfo} fact={(data) => <PasswordFact info={data} />} />
      <Tile area={areas.devices} resource={useDevices()} fact={(data) => <DevicesFact page={data} />} />
      <Tile
        area={areas.organizations}
        resource={useOrganizations()}
        fact={(data) => <OrganizationsFact all={data} />}
      />
      <Tile area={areas.privacy} resource={useTerms()} fact={({ items }) => <TermsFact terms={items} />} />
      <Tile
        area={areas.signIns}
        resource={useSignInSummary()}
        fact={(data) => <SignInsFact summary={data} />}
      />
    </div>
  );
}
