import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** The area went away while it was looked at: what was known of it stays, and is called so. */
export function Stale({ name }: { name: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody className={styles.body}>{t('area.stale', { area: name })}</MessageBarBody>
    </MessageBar>
  );
}
