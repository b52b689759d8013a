import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Method, MethodType, SecurityInfo } from '../api/methods';
import { useInterruptedStep } from '../api/signIn';
import { Notice } from '../feedback/Notice';
import { AddMethod, type Beginning } from './add/AddMethod';
import { DefaultMethod } from './DefaultMethod';
import type { Wish } from './MethodActions';
import { type Doing, MethodDialogs, possibleDefaults } from './MethodDialogs';
import { Methods } from './Methods';

interface Props {
  info: SecurityInfo;
  notice?: string;
  onNotice: (said?: string) => void;
  onChanged: () => void;
}

export function SecurityInfoArea({ info, notice, onNotice, onChanged }: Props) {
  const [query, setQuery] = useSearchParams();
  const setup = query.has('setup');
  const [doing, setDoing] = useState(useInterruptedStep('security-info') as Doing | undefined);
  const interrupted = beginningOf(useInterruptedStep('add-method'), info.methods);
  const [adding, setAdding] = useState<Beginning | undefined>(
    interrupted ?? (setup || query.has('add') ? {} : undefined),
  );
  const defaults = possibleDefaults(info.methods);
  const preferred = info.methods.find(({ id }) => id === info.defaultMethodId);

  const add = () => setAdding({});

  function done(said: string) {
    setDoing(undefined);
    onNotice(said);
    onChanged();
  }

  function wish(method: Method, what: Wish) {
    onNotice(undefined);
    const type = method.type as MethodType;
    if (what === 'finish') setAdding({ type, pending: method });
    else if (what === 'renew') setAdding({ type, typed: { again: 'yes' } });
    else setDoing({ what, id: method.id });
  }

  function closeAdding() {
    setAdding(undefined);
    onChanged();
    if (query.size > 0) setQuery({}, { replace: true });
  }

  return (
    <>
      <Notice>{notice}</Notice>
      <DefaultMethod
        method={preferred}
        changeable={defaults.length > 1}
        onChange={() => preferred && setDoing({ what: 'default', id: preferred.id })}
        onAdd={add}
      />
      <Methods info={info} onAdd={add} onWish={wish} />
      <MethodDialogs info={info} doing={doing} onDone={done} onClose={() => setDoing(undefined)} />
      {adding && (
        <AddMethod
          methods={info.methods}
          setup={setup}
          beginning={adding}
          onForgotten={onChanged}
          onClose={closeAdding}
        />
      )}
    </>
  );
}

function beginningOf(values: Record<string, string> | undefined, methods: Method[]): Beginning | undefined {
  if (!values) return undefined;
  const { type, pending, ...typed } = values;
  return { type: type as MethodType, typed, pending: methods.find(({ id }) => id === pending) };
}
