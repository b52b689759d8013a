import type { Recovery, RecoveryStep } from '../../api/activity';
import { EndSessionsStep } from './EndSessionsStep';
import type { Answers } from './Judgements';
import { PasswordStep } from './PasswordStep';
import { ReviewDevicesStep } from './ReviewDevicesStep';
import { ReviewMethodsStep } from './ReviewMethodsStep';

export interface StepProps {
  /** When the sign-in was that wasn't them. */
  since: string;
  recovery: Recovery;
  /** Given before a fresh sign-in came between. */
  answers?: Answers;
  busy: boolean;
  onDone: () => void;
  onSkip: () => void;
}

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
