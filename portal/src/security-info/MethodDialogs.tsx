import { type Method, type SecurityInfo, secondSteps } from '../api/methods';
import { useTexts } from '../texts/TextsProvider';
import { DefaultMethodDialog } from './DefaultMethodDialog';
import { DeleteMethodDialog } from './DeleteMethodDialog';
import { fullName } from './methodWords';
import { RenameMethodDialog } from './RenameMethodDialog';

/** What is being done to a method that exists. */
export interface Doing {
  what: 'rename' | 'delete' | 'default';
  id: string;
  typed?: string;
}

interface Props {
  info: SecurityInfo;
  doing?: Doing;
  onDone: (said: string) => void;
  onClose: () => void;
}

const neverFirst = ['recovery-codes', 'temporary-access-pass'];

/** Those that one can be asked for first. */
export const possibleDefaults = (methods: Method[]) =>
  secondSteps(methods).filter(({ type }) => !neverFirst.includes(type));

export function MethodDialogs({ info, doing, onDone, onClose }: Props) {
  const { t } = useTexts();
  const method = info.methods.find(({ id }) => id === doing?.id);
  if (!method) return null;
  const shared = { method, onClose };

  switch (doing?.what) {
    case 'rename':
      return (
        <RenameMethodDialog
          {...shared}
          typed={doing.typed}
          onDone={(name) => onDone(t('method.renamed', { name }))}
        />
      );
    case 'delete':
      return (
        <DeleteMethodDialog
          {...shared}
          onDone={() => onDone(t('method.deleted', { method: fullName(method, t) }))}
        />
      );
    default:
      return (
        <DefaultMethodDialog
          methods={possibleDefaults(info.methods)}
          chosen={method.id}
          onDone={(chosen) => onDone(t('default-method.changed', { method: fullName(chosen, t) }))}
          onClose={onClose}
        />
      );
  }
}
