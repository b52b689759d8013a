import { useSecurityInfo } from '../../api/account';
import { deleteMethod } from '../../api/deleteMethod';
import { onlyFresh } from '../../api/resource';
import { Area } from '../../feedback/Area';
import { TextSkeleton } from '../../feedback/TextSkeleton';
import { fullName } from '../../security-info/methodWords';
import { useTexts } from '../../texts/TextsProvider';
import { Judgements } from './Judgements';
import { lastChanges, told } from './lastChanges';
import type { StepProps } from './step';

/** What was added since could be the other one's way back in. */
export function ReviewMethodsStep({ since, recovery, ...rest }: StepProps) {
  const { t, format } = useTexts();
  const changes = lastChanges(recovery, 'methodId');
  const isNew = (addedAt?: string | null) => Boolean(addedAt && Date.parse(addedAt) >= Date.parse(since));
  return (
    <Area name={t('security-info.title')} resource={onlyFresh(useSecurityInfo())} skeleton={<TextSkeleton />}>
      {({ methods }) => (
        <Judgements
          {...rest}
          about="methods"
          remove={t('common.delete')}
          items={methods
            .filter(({ id, addedAt }) => isNew(addedAt) || changes.has(id))
            .map((method) => ({
              id: method.id,
              name: fullName(method, t),
              when: isNew(method.addedAt)
                ? t('method.added', { date: format.dateTime(method.addedAt ?? since) })
                : told(changes.get(method.id), format),
              remove: () => deleteMethod(method),
            }))}
        />
      )}
    </Area>
  );
}
