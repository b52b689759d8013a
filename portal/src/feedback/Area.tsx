import type { ReactNode } from 'react';
import type { Resource } from '../api/resource';
import { useTexts } from '../texts/TextsProvider';
import { AreaProblem } from './AreaProblem';
import { CardSkeleton } from './CardSkeleton';
import { Stale } from './Stale';

interface Props<T> {
  /** As the person calls it, for "Devices can't be reached right now". */
  name: string;
  resource: Resource<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One area of the account: its skeleton, then what it has, or what is wrong with it. What is being done in it goes on. */
export function Area<T>({ name, resource, skeleton = <CardSkeleton />, children }: Props<T>) {
  const { t } = useTexts();
  if (resource.problem && resource.data === undefined) {
    return <AreaProblem name={name} resource={resource} problem={resource.problem} />;
  }
  if (resource.data === undefined) {
    return (
      <div role="status" aria-label={t('common.loading')} aria-busy>
        {skeleton}
      </div>
    );
  }
  return (
    <>
      {resource.problem && <Stale name={name} />}
      {children(resource.data)}
    </>
  );
}
