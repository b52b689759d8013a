import { useClosure, useExports, useRetention } from '../api/account';
import { Area } from '../feedback/Area';
import { CardSkeleton } from '../feedback/CardSkeleton';
import { Section } from '../layout/Section';
import { useTexts } from '../texts/TextsProvider';
import { ClosureSection } from './ClosureSection';
import { Exports } from './Exports';
import { RetentionSection } from './RetentionSection';

export function MyData() {
  const { t } = useTexts();
  const exports = useExports();
  const retention = useRetention();
  const closure = useClosure();

  return (
    <>
      <Section title={t('export.title')}>
        <Area name={t('export.title')} resource={exports} skeleton={<CardSkeleton rows={1} />}>
          {({ items }) => <Exports exports={items} onChanged={exports.reload} />}
        </Area>
      </Section>
      <Section title={t('retention.title')}>
        <Area name={t('retention.title')} resource={retention} skeleton={<CardSkeleton rows={1} />}>
          {(data) => <RetentionSection retention={data} onSaved={(next) => retention.change(() => next)} />}
        </Area>
      </Section>
      <Section title={t('closure.title')}>
        <Area name={t('closure.title')} resource={closure} skeleton={<CardSkeleton rows={1} />}>
          {(data) => <ClosureSection closure={data} onChanged={closure.reload} />}
        </Area>
      </Section>
    </>
  );
}
