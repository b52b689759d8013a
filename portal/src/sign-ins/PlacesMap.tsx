import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/land-110m.json';
import type { Dot, Position } from '../api/activity';
import { phone } from '../layout/media';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  map: { display: 'block', width: '100%', height: 'auto' },
  land: { fill: tokens.colorNeutralStroke2 },
  // The map shrinks with the page; a dot must be seen on a phone, too.
  any: { transformBox: 'fill-box', transformOrigin: 'center', [phone]: { transform: 'scale(2)' } },
  dot: { fill: tokens.colorBrandForeground1, fillOpacity: 0.85, stroke: tokens.colorNeutralBackground1 },
  unusual: {
    fill: tokens.colorStatusWarningBackground1,
    stroke: tokens.colorStatusWarningForeground1,
    strokeWidth: '3px',
  },
});

const topology = world as unknown as Topology<{ land: GeometryCollection }>;
const projection = geoNaturalEarth1().scale(178).translate([470, 258]);
const land = geoPath(projection)(feature(topology, topology.objects.land)) ?? '';

type Placed = Dot & { place: { position: Position } };

/** Drawn from data that comes with the page: nothing is asked of anybody. The list beside it says the same. */
export default function PlacesMap({ places }: { places: Dot[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const dots = places.filter((dot): dot is Placed => Boolean(dot.place.position));

  return (
    <svg viewBox="0 0 960 420" className={styles.map} role="img" aria-label={t('places.map')}>
      <path d={land} className={styles.land} />
      {dots.map(({ place, signIns, unusual }) => {
        const [x = 0, y = 0] = projection([place.position.longitude, place.position.latitude]) ?? [];
        return (
          <circle
            key={`${place.countryCode} ${place.city}`}
            cx={x}
            cy={y}
            r={Math.min(20, 5 + 2 * Math.log2(signIns))}
            className={mergeClasses(styles.any, unusual > 0 ? styles.unusual : styles.dot)}
          />
        );
      })}
    </svg>
  );
}
