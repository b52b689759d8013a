import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out';
import { useState } from 'react';
import { useSession } from '../api/SessionProvider';
import { signOut } from '../api/signOut';
import { initialsOf, PersonPhoto } from '../layout/PersonPhoto';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  button: { minWidth: '44px', minHeight: '44px', padding: '4px' },
  popover: { minWidth: '240px' },
  person: { display: 'grid', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  email: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function AccountMenu() {
  const styles = useStyles();
  const { t } = useTexts();
  const { name = '', email } = useSession().session;
  const [leaving, setLeaving] = useState(false);

  function leave() {
    setLeaving(true);
    signOut();
  }

  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          shape="circular"
          className={styles.button}
          aria-label={t('shell.account', { name, initials: initialsOf(name) })}
          icon={<PersonPhoto size={32} />}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <div className={styles.person}>
          <span className={styles.name}>{name}</span>
          <span className={styles.email}>{email}</span>
        </div>
        <MenuList>
          <MenuDivider />
          <MenuItem persistOnClick icon={<SignOutRegular />} disabled={leaving} onClick={leave}>
            {t(leaving ? 'shell.signing-out' : 'shell.sign-out')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
