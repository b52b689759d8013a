import { Button, DrawerBody, DrawerHeader, makeStyles, OverlayDrawer } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useReturnedFocus } from '../layout/useReturnedFocus';
import { useTexts } from '../texts/TextsProvider';
import { NavigationLinks } from './NavigationLinks';

const useStyles = makeStyles({
  drawer: { width: 'min(300px, 88vw)' },
  header: { alignItems: 'end' },
  close: { minWidth: '44px', minHeight: '44px' },
});

export default function NavigationDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  useReturnedFocus();

  return (
    <OverlayDrawer open={open} onOpenChange={onClose} className={styles.drawer} aria-label={t('shell.menu')}>
      <DrawerHeader className={styles.header}>
        <Button
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={t('shell.menu.close')}
          onClick={onClose}
        />
      </DrawerHeader>
      <DrawerBody>
        <NavigationLinks onFollow={onClose} />
      </DrawerBody>
    </OverlayDrawer>
  );
}
