import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useTexts } from '../../texts/TextsProvider';
import { MethodIcon } from '../MethodIcon';
import type { Offer } from '../offers';

const useStyles = makeStyles({
  offer: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '64px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
  },
  possible: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  impossible: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorBrandForeground1 },
  quietIcon: { color: tokens.colorNeutralForeground3 },
  words: { display: 'grid', gap: '2px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  chevron: { display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground3 },
});

export function MethodOffer({ offer, onChoose }: { offer: Offer; onChoose: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  const words = (
    <span className={styles.words}>
      <span className={styles.name}>{t(`method.${offer.type}`)}</span>
      <span className={styles.why}>{useObstacle(offer) ?? t(`offer.${offer.type}`)}</span>
    </span>
  );
  const icon = (
    <span className={mergeClasses(styles.icon, offer.obstacle && styles.quietIcon)} aria-hidden>
      <MethodIcon type={offer.type} />
    </span>
  );

  return offer.obstacle ? (
    <div className={mergeClasses(styles.offer, styles.impossible)}>
      {icon}
      {words}
    </div>
  ) : (
    <button type="button" className={mergeClasses(styles.offer, styles.possible)} onClick={onChoose}>
      {icon}
      {words}
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}

function useObstacle({ obstacle }: Offer) {
  const { t } = useTexts();
  if (!obstacle) return undefined;
  if ('text' in obstacle) return obstacle.text;
  return obstacle.key === 'limit' ? t('offer.limit', { count: obstacle.count }) : t(`offer.${obstacle.key}`);
}
