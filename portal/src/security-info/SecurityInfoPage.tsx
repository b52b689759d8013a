import { useState } from 'react';
import { useSecurityInfo } from '../api/account';
import { type SecurityInfo, secondSteps } from '../api/methods';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { Page } from '../layout/Page';
import { useTexts } from '../texts/TextsProvider';
import { SecurityInfoArea } from './SecurityInfoArea';

export default function SecurityInfoPage() {
  const { t } = useTexts();
  const securityInfo = useSecurityInfo();
  const info = securityInfo.data;
  const [notice, setNotice] = useState<string>();

  return (
    <Page title={t('security-info.title')} intro={info ? <Intro info={info} /> : t('security-info.intro')}>
      <Area name={t('security-info.title')} resource={securityInfo} skeleton={<CardSkeleton rows={4} />}>
        {(data) => (
          <SecurityInfoArea
            info={data}
            notice={notice}
            onNotice={setNotice}
            onChanged={securityInfo.reload}
          />
        )}
      </Area>
    </Page>
  );
}

function Intro({ info }: { info: SecurityInfo }) {
  const { t } = useTexts();
  return t('security-info.fact', { count: secondSteps(info.methods).length });
}
