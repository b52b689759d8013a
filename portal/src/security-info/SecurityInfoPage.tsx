import { makeStyles, tokens } from '@fluentui/react-components';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { useSecurityInfo } from '../api/account';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { CardList } from '../layout/CardList';
import { phone } from '../layout/media';
import { Page } from '../layout/Page';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import { MethodCard } from './MethodCard';

const useStyles = makeStyles({
  policy: { color: tokens.colorNeutralForeground2, [phone]: { padding: `0 ${tokens.spacingHorizontalL}` } },
});

export default function SecurityInfoPage() {
  const styles = useStyles();
  const { t } = useTexts();
  const securityInfo = useSecurityInfo();

  return (
    <Page title={t('security-info.title')} intro={t('security-info.intro')}>
      <Area name={t('security-info.title')} resource={securityInfo} skeleton={<CardSkeleton rows={1} />}>
        {({ methods, defaultMethod }) =>
          methods.length === 0 ? (
            <EmptyState icon={<ShieldKeyholeRegular />} title={t('security-info.empty.title')}>
              {t('security-info.empty.intro')}
            </EmptyState>
          ) : (
            <Section title={t('security-info.methods')}>
              <CardList>
                {methods.map((method) => (
                  <MethodCard key={method.id} method={method} preferred={method.id === defaultMethod} />
                ))}
              </CardList>
              <p className={styles.policy}>{t('security-info.policy')}</p>
            </Section>
          )
        }
      </Area>
    </Page>
  );
}
