import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { useTexts } from '../texts/TextsProvider';
import { type AreaOfAccount, areas } from './areas';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '2px' },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: 'none',
    '& svg': { fontSize: '20px', flexShrink: 0 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { color: tokens.colorBrandForeground1 },
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      width: '3px',
      height: '20px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandForeground1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

export function NavigationLinks({ onFollow }: { onFollow?: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();

  return (
    <nav aria-label={t('shell.navigation')}>
      <ul className={styles.list}>
        {Object.values<AreaOfAccount>(areas).map(({ path, name, icon: Icon }) => (
          <li key={path}>
            <NavLink
              to={path}
              end={path === '/'}
              onClick={onFollow}
              className={({ isActive }) => mergeClasses(styles.link, isActive && styles.current)}
            >
              <Icon />
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
