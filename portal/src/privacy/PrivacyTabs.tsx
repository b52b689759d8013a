import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ComponentType, useId, useState } from 'react';
import { phone } from '../layout/media';
import type { TextKey } from '../texts/languages';
import { useTexts } from '../texts/TextsProvider';

export interface PrivacyTab {
  id: string;
  name: TextKey;
  Content: ComponentType;
}

const useStyles = makeStyles({
  tabs: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    [phone]: { marginInlineStart: 0 },
  },
  panel: { display: 'grid', gap: tokens.spacingVerticalL },
});

export function PrivacyTabs({ tabs }: { tabs: PrivacyTab[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === chosen);

  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={chosen}
        aria-label={t('privacy.tabs')}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        {tabs.map((tab) => (
          <Tab key={tab.id} value={tab.id} id={`${id}-${tab.id}`}>
            {t(tab.name)}
          </Tab>
        ))}
      </TabList>
      {current && (
        <div role="tabpanel" aria-labelledby={`${id}-${current.id}`} className={styles.panel}>
          <current.Content />
        </div>
      )}
    </>
  );
}
