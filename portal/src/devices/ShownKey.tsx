import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useEffect, useRef } from 'react';
import type { Device, OpenedKey } from '../api/types';
import { CopyButton } from '../feedback/CopyButton';
import { Printed } from '../layout/Printed';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  shown: { display: 'grid', gap: tokens.spacingVerticalM, justifySelf: 'stretch' },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    outlineStyle: 'none',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** In groups that one can type from; takes the focus, as the button that had it is gone. */
export function ShownKey({ device, opened: { id, key } }: { device: Device; opened: OpenedKey }) {
  const styles = useStyles();
  const { t } = useTexts();
  const groups = useRef<HTMLElement>(null);
  useEffect(() => groups.current?.focus(), []);

  return (
    <div className={styles.shown}>
      <code ref={groups} tabIndex={-1} className={styles.key}>
        {groupsOf(key).map(({ at, text }) => (
          <span key={at}>{text}</span>
        ))}
      </code>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('recovery-keys.recorded')}</MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <CopyButton text={key} />
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      </div>
      <Printed title={t('recovery-keys.title', { device: device.displayName })}>
        <p>
          {t('recovery-keys.id')}: <code>{id}</code>
        </p>
        <p>
          <code>{key}</code>
        </p>
      </Printed>
    </div>
  );
}

/** As it was made, in its own groups; else by four. */
function groupsOf(key: string) {
  const texts = key.includes('-') ? key.split(/(?<=-)/) : (key.match(/.{1,4}/g) ?? []);
  return texts.map((text, at) => ({ at, text }));
}
