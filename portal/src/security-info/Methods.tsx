import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { Method, SecurityInfo } from '../api/methods';
import { CardList } from '../layout/CardList';
import { phone } from '../layout/media';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import type { Wish } from './MethodActions';
import { MethodRow } from './MethodRow';
import { PasswordRow } from './PasswordRow';

const useStyles = makeStyles({
  policy: { color: tokens.colorNeutralForeground2, [phone]: { padding: `0 ${tokens.spacingHorizontalL}` } },
});

interface Props {
  info: SecurityInfo;
  onAdd: () => void;
  onWish: (method: Method, wish: Wish) => void;
}

export function Methods({ info: { methods, password, defaultMethodId }, onAdd, onWish }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Section
      title={t('security-info.methods')}
      action={
        <Button icon={<AddRegular />} onClick={onAdd}>
          {t('security-info.add')}
        </Button>
      }
    >
      <CardList>
        {methods.map((method) => (
          <MethodRow
            key={method.id}
            method={method}
            preferred={method.id === defaultMethodId}
            onWish={(wish) => onWish(method, wish)}
          />
        ))}
        {password && <PasswordRow changedAt={password.changedAt} />}
      </CardList>
      <p className={styles.policy}>{t('security-info.policy')}</p>
    </Section>
  );
}
