import { type ComponentType, useState } from 'react';
import type { Method, MethodType } from '../../api/methods';
import { WizardDialog } from '../../layout/WizardDialog';
import { AppPasswordWizard } from './AppPasswordWizard';
import { AuthenticatorAppWizard } from './AuthenticatorAppWizard';
import { ChooseMethod } from './ChooseMethod';
import { EmailWizard } from './EmailWizard';
import { PasskeyWizard } from './PasskeyWizard';
import { PhoneWizard } from './PhoneWizard';
import { RecoveryCodesWizard } from './RecoveryCodesWizard';
import { SecurityQuestionsWizard } from './SecurityQuestionsWizard';
import type { Typed } from './useAdding';
import type { WizardProps } from './wizard';

const wizards: Record<MethodType, ComponentType<WizardProps>> = {
  passkey: PasskeyWizard,
  'authenticator-app': AuthenticatorAppWizard,
  phone: PhoneWizard,
  email: EmailWizard,
  'recovery-codes': RecoveryCodesWizard,
  'app-password': AppPasswordWizard,
  'security-questions': SecurityQuestionsWizard,
};

/** Where adding begins: the choice, or one method with what was typed before. */
export interface Beginning {
  type?: MethodType;
  typed?: Typed;
  pending?: Method;
}

interface Props {
  methods: Method[];
  setup: boolean;
  beginning: Beginning;
  onForgotten: () => void;
  onClose: () => void;
}

export function AddMethod({ methods, setup, beginning, onForgotten, onClose }: Props) {
  const [{ type, typed = {}, pending }, setDoing] = useState(beginning);
  const Steps = type && wizards[type];

  return (
    <WizardDialog onClose={onClose}>
      {Steps ? (
        <Steps
          typed={typed}
          pending={pending}
          onForgotten={onForgotten}
          onBack={() => setDoing({})}
          onClose={onClose}
        />
      ) : (
        <ChooseMethod
          methods={methods}
          setup={setup}
          onChoose={(chosen) => setDoing({ type: chosen })}
          onClose={onClose}
        />
      )}
    </WizardDialog>
  );
}
