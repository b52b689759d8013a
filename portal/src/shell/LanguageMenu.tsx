import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { type Language, languages } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  button: { minWidth: '44px', minHeight: '44px' },
});

export function LanguageMenu() {
  const styles = useStyles();
  const { t, language, choose } = useTexts();

  return (
    <Menu
      inline
      positioning="below-end"
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as Language)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<LocalLanguageRegular />}
          aria-label={t('shell.language', { language: languages[language], code: language })}
        >
          {language}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.entries(languages).map(([code, name]) => (
            <MenuItemRadio key={code} name="language" value={code} lang={code}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
