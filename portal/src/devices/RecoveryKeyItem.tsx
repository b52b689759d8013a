import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { api } from '../api/client';
import type { Device, OpenedKey, RecoveryKey } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { useTexts } from '../texts/TextsProvider';
import { ShownKey } from './ShownKey';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
  id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  device: Device;
  item: RecoveryKey;
  chosen: boolean;
}

export function RecoveryKeyItem({ device, item, chosen }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const [opened, setOpened] = useState<OpenedKey>();
  const viewing = useAction(
    async () => {
      const path = `/devices/${device.id}/recovery-keys/${encodeURIComponent(item.id)}`;
      setOpened((await api.get<OpenedKey>(path)).body);
    },
    () => ({ name: 'devices', values: { what: 'keys', id: device.id, typed: item.id } }),
  );

  return (
    <li className={chosen ? `${styles.item} ${styles.chosen}` : styles.item}>
      <p className={styles.quiet}>{t('recovery-keys.id')}</p>
      <p className={styles.id}>{item.id}</p>
      <p className={styles.quiet}>
        {t('recovery-keys.since', { date: format.date(item.escrowedAt) })}
        {item.lastViewedAt && ` · ${t('recovery-keys.viewed', { date: format.dateTime(item.lastViewedAt) })}`}
      </p>
      <ProblemMessage problem={viewing.problem} />
      {opened ? (
        <ShownKey device={device} opened={opened} />
      ) : (
        <ActionButton
          busy={viewing.busy}
          busyText={t('recovery-keys.showing')}
          aria-label={viewing.busy ? undefined : t('recovery-keys.show.one', { id: item.id })}
          onClick={() => viewing.run()}
        >
          {t('recovery-keys.show')}
        </ActionButton>
      )}
    </li>
  );
}
