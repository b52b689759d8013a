import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  text: { flex: '1 1 280px' },
  button: { minHeight: '44px' },
});

/** For who sits at a device that the account doesn't know. */
export function RegisterOffer({ onRegister }: { onRegister: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Card padded className={styles.offer}>
      <p className={styles.text}>{t('devices.register.intro')}</p>
      <Button className={styles.button} onClick={onRegister}>
        {t('devices.register')}
      </Button>
    </Card>
  );
}
