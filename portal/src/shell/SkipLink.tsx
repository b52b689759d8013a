import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  link: {
    position: 'fixed',
    insetInlineStart: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 20,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':focus': { top: tokens.spacingVerticalXS },
  },
});

export function SkipLink() {
  const { t } = useTexts();
  return (
    <a href="#content" className={useStyles().link}>
      {t('shell.skip')}
    </a>
  );
}
