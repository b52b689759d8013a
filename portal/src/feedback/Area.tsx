import type { ReactNode } from 'react';
import type { Resource } from '../api/resource';
import { useTexts } from '../texts/TextsProvider';
import { AreaProblem } from './AreaProblem';
import { CardSkeleton } from './CardSkeleton';

interface Props<T> {
  /** As the person calls it, for "Devices can't be reached right now". */
  name: string;
  resource: Resource<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One area of the account: its skeleton, then what it has, or what is wrong with it. */
export function Area<T>({ name, resource, skeleton = <CardSkeleton />, children }: Props<T>) {
  const { t } = useTexts();
  if (resource.problem) {
    return <AreaProblem name={name} resource={resource} problem={resource.problem} />;
  }
  if (resource.data === undefined) {
    return (
      <div role="status" aria-label={t('common.loading')} aria-busy>
        {skeleton}
      </div>
    );
  }
  return children(resource.data);
}
