import { Button, type ButtonProps, Spinner } from '@fluentui/react-components';

export type ActionButtonProps = ButtonProps & { busy: boolean; busyText: string };

/** Says that it works while it works, and cannot be pressed twice. */
export function ActionButton({
  busy,
  busyText,
  disabledFocusable = busy,
  children,
  icon,
  ...rest
}: ActionButtonProps) {
  return (
    <Button
      {...(rest as ButtonProps)}
      disabledFocusable={disabledFocusable}
      icon={busy ? <Spinner size="extra-tiny" role="presentation" aria-hidden /> : icon}
    >
      {busy ? busyText : children}
    </Button>
  );
}
