import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Dot } from '../api/activity';
import { useTexts } from '../texts/TextsProvider';
import { placeOf } from './words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
  },
  place: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { color: tokens.colorNeutralForeground2 },
  unusual: { flexShrink: 0, color: tokens.colorStatusWarningForeground1, fontSize: '16px' },
});

const most = 12;

export function PlaceList({ places }: { places: Dot[] }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  return (
    <ul className={styles.list} aria-label={t('places.title')}>
      {places.slice(0, most).map(({ place, signIns, unusual }) => (
        <li key={`${place.countryCode} ${place.city}`} className={styles.place}>
          {unusual > 0 && <WarningRegular className={styles.unusual} aria-hidden />}
          <span>
            {placeOf({ location: place }, t, format)}{' '}
            <span className={styles.count}>
              {t('places.count', { count: signIns })}
              {unusual > 0 && t('places.unusual', { count: unusual })}
            </span>
          </span>
        </li>
      ))}
      {places.length > most && (
        <li className={styles.count}>{t('places.more', { count: places.length - most })}</li>
      )}
    </ul>
  );
}
