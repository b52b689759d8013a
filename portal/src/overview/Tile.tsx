import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CloudDismissRegular } from '@fluentui/react-icons/svg/cloud-dismiss';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Resource } from '../api/resource';
import { Card } from '../layout/Card';
import { phone } from '../layout/media';
import type { AreaOfAccount } from '../shell/areas';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  tile: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [phone]: { borderTopStyle: 'none' },
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '40px',
    height: '40px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '22px',
  },
  title: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusXLarge },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fact: {
    minHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  away: { display: 'flex', gap: tokens.spacingHorizontalXS, '& svg': { flexShrink: 0, fontSize: '20px' } },
  retry: { position: 'relative' },
  skeleton: { width: '70%', marginTop: tokens.spacingVerticalXS },
});

interface Props<T> {
  area: AreaOfAccount;
  resource: Resource<T>;
  fact: (data: T) => ReactNode;
}

/** One area with the fact that matters most in it. An area that is away takes only its own tile with it. */
export function Tile<T>({ area, resource, fact }: Props<T>) {
  const styles = useStyles();
  const { t } = useTexts();
  const { problem, data, loading, reload } = resource;

  return (
    <Card padded className={styles.tile}>
      <span className={styles.icon} aria-hidden>
        <area.icon />
      </span>
      <div>
        <h2 className={styles.heading}>
          <Link to={area.path} className={styles.title}>
            {t(area.name)}
          </Link>
        </h2>
        <div className={styles.fact}>
          {problem && (
            <span className={styles.away}>
              <CloudDismissRegular aria-hidden /> {t('tile.away')}
            </span>
          )}
          {!problem && data !== undefined && fact(data)}
          {!problem && data === undefined && (
            <Skeleton aria-label={t('common.loading')}>
              <SkeletonItem size={12} className={styles.skeleton} />
            </Skeleton>
          )}
        </div>
      </div>
      {problem && (
        <Button
          appearance="subtle"
          className={styles.retry}
          icon={<ArrowClockwiseRegular />}
          aria-label={`${t('common.try-again')}: ${t(area.name)}`}
          disabledFocusable={loading}
          onClick={reload}
        />
      )}
    </Card>
  );
}
