import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MapRegular } from '@fluentui/react-icons/svg/map';
import { lazy, Suspense, useId, useState } from 'react';
import { useSignInSummary } from '../api/account';
import { Card } from '../layout/Card';
import { narrow, phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';
import { useMedia } from '../theme/useMedia';
import { PlaceList } from './PlaceList';
import { PlacesCredit } from './PlacesCredit';

const PlacesMap = lazy(() => import('./PlacesMap'));

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM },
  fold: { justifySelf: 'start', [phone]: { marginInlineStart: tokens.spacingHorizontalL } },
  places: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  room: { aspectRatio: '960 / 420' },
  hint: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Where the latest sign-ins came from: drawn, and the same in words. On a phone it is folded at first. */
export function PlacesSection() {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const small = useMedia('(max-width: 639.98px)');
  const [chosen, setOpen] = useState<boolean>();
  const { places = [] } = useSignInSummary().data ?? {};
  const open = chosen ?? !small;
  if (places.length === 0) return null;

  return (
    <div className={styles.section}>
      <Button
        className={styles.fold}
        appearance="subtle"
        icon={<MapRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'places.hide' : 'places.show')}
      </Button>
      {open && (
        <Card padded id={id} className={styles.places}>
          <Suspense fallback={<div className={styles.room} />}>
            <PlacesMap places={places} />
          </Suspense>
          <PlaceList places={places} />
          <p className={styles.hint}>{t('places.hint')}</p>
        </Card>
      )}
      <PlacesCredit />
    </div>
  );
}
