import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected';
import { useState } from 'react';
import { useConnectedServices } from '../api/account';
import { useInterruptedStep } from '../api/signIn';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { EmptyState } from '../feedback/EmptyState';
import { MoreButton } from '../feedback/MoreButton';
import { Notice } from '../feedback/Notice';
import { CardList } from '../layout/CardList';
import { useTexts } from '../texts/TextsProvider';
import { DisconnectDialog } from './DisconnectDialog';
import { ServiceCard } from './ServiceCard';
import { Statements } from './Statements';

/** What may see something of the account, and what the organizations say about it. */
export function Services() {
  const { t } = useTexts();
  const services = useConnectedServices();
  const [leaving, setLeaving] = useState(useInterruptedStep('services')?.disconnect);
  const [notice, setNotice] = useState<string>();
  const chosen = services.data?.items.find(({ id }) => id === leaving);

  function disconnected(id: string, name: string) {
    services.remove(id);
    setNotice(t('service.disconnected', { service: name }));
    setLeaving(undefined);
  }

  return (
    <>
      <Notice>{notice}</Notice>
      <Area name={t('privacy.services')} resource={services} skeleton={<CardSkeleton rows={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<PlugConnectedRegular />} title={t('services.empty.title')}>
              {t('services.empty.intro')}
            </EmptyState>
          ) : (
            <CardList>
              {items.map((service) => (
                <ServiceCard key={service.id} service={service} onDisconnect={() => setLeaving(service.id)} />
              ))}
            </CardList>
          )
        }
      </Area>
      <MoreButton list={services} />
      <Statements />
      {chosen && (
        <DisconnectDialog
          service={chosen}
          onDone={() => disconnected(chosen.id, chosen.name)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  );
}
