import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { LiveRegular } from '@fluentui/react-icons/svg/live';
import { useTexts } from '../texts/TextsProvider';
import type { Following } from './followNews';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '& svg': { fontSize: '16px' },
  },
});

/** Whether what one sees is told as it happens, or looked for now and then; said when that changes. */
export function LiveState({ following }: { following?: Following }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <p role="status" className={styles.state}>
      {following && (
        <>
          {following === 'live' ? <LiveRegular aria-hidden /> : <ArrowSyncRegular aria-hidden />}
          {t(`sign-ins.following.${following}`)}
        </>
      )}
    </p>
  );
}
