import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import type { Export } from '../api/privacy';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  areas: { display: 'grid', gap: tokens.spacingVerticalXS },
  area: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground3 },
  good: { display: 'flex', fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
});

/** What has come of each area. */
export function ExportAreas({ areas }: Pick<Export, 'areas'>) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <ul className={styles.areas}>
      {areas.map(({ area, name, receivedAt }) => (
        <li key={area} className={styles.area}>
          {receivedAt ? (
            <CheckmarkCircleRegular className={styles.good} aria-hidden />
          ) : (
            <ClockRegular className={styles.icon} aria-hidden />
          )}
          {t(receivedAt ? 'export.area.there' : 'export.area.awaited', { area: name })}
        </li>
      ))}
    </ul>
  );
}
