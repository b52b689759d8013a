import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConnectedService } from '../api/types';
import { Card } from '../layout/Card';
import { Facts } from '../layout/Facts';
import { phone } from '../layout/media';
import { When } from '../layout/When';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalL },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  service: ConnectedService;
  onDisconnect: () => void;
}

export function ServiceCard({ service, onDisconnect }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { name, connectedAt, lastUsedAt, scopes, dataCategories } = service;

  return (
    <Card padded className={styles.card}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.quiet}>
            {t('service.since', { date: format.date(connectedAt) })}
            {lastUsedAt && (
              <>
                {' · '}
                <When at={lastUsedAt} text="method.used" />
              </>
            )}
          </p>
        </div>
        <Button aria-label={t('service.disconnect.one', { service: name })} onClick={onDisconnect}>
          {t('service.disconnect')}
        </Button>
      </div>
      <Facts
        facts={[
          [t('service.may'), <Texts key="may" items={scopes} />],
          [t('service.sees'), <Texts key="sees" items={dataCategories} />],
        ]}
      />
    </Card>
  );
}

function Texts({ items }: { items: { id: string; text: string }[] }) {
  return (
    <ul>
      {items.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
