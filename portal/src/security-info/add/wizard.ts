import type { Method } from '../../api/methods';
import type { Typed } from './useAdding';

/** What every wizard is started with. */
export interface WizardProps {
  /** What was typed before a sign-in came between. */
  typed: Typed;
  pending?: Method;
  /** A half-done one was taken away after the wizard was closed. */
  onForgotten: () => void;
  onBack: () => void;
  onClose: () => void;
}
