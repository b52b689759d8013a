import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRecoveryKeys } from '../api/account';
import type { Device } from '../api/types';
import { Area } from '../feedback/Area';
import { TextSkeleton } from '../feedback/TextSkeleton';
import { useSheet } from '../layout/sheet';
import { useReturnedFocus } from '../layout/useReturnedFocus';
import { useTexts } from '../texts/TextsProvider';
import { RecoveryKeyItem } from './RecoveryKeyItem';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalS },
  title: { overflowWrap: 'anywhere' },
  keys: { display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props {
  device: Device;
  /** The one that was asked for before a sign-in came between. */
  chosen?: string;
  onClose: () => void;
}

/** The keys by their ids; each is shown on demand, one at a time, and forgotten when this is closed. */
export function RecoveryKeysDialog({ device, chosen, onClose }: Props) {
  const styles = useStyles();
  const sheet = useSheet();
  useReturnedFocus();
  const { t } = useTexts();
  const keys = useRecoveryKeys(device.id);

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={sheet}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            {t('recovery-keys.title', { device: device.displayName })}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <p>{t('recovery-keys.intro')}</p>
            <Area name={t('recovery-keys.name')} resource={keys} skeleton={<TextSkeleton />}>
              {({ items }) =>
                items.length === 0 ? (
                  <p>{t('recovery-keys.none')}</p>
                ) : (
                  <ul className={styles.keys}>
                    {items.map((one) => (
                      <RecoveryKeyItem key={one.id} device={device} item={one} chosen={one.id === chosen} />
                    ))}
                  </ul>
                )
              }
            </Area>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t('common.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
