import type { RecoveryStep } from '../../api/activity';
import { EndSessionsStep } from './EndSessionsStep';
import { PasswordStep } from './PasswordStep';
import { ReviewDevicesStep } from './ReviewDevicesStep';
import { ReviewMethodsStep } from './ReviewMethodsStep';
import type { StepProps } from './step';

export function StepContent({ step, ...rest }: StepProps & { step: RecoveryStep }) {
  switch (step) {
    case 'end-sessions':
      return <EndSessionsStep {...rest} />;
    case 'change-password':
      return <PasswordStep {...rest} />;
    case 'review-methods':
      return <ReviewMethodsStep {...rest} />;
    case 'review-devices':
      return <ReviewDevicesStep {...rest} />;
  }
}
