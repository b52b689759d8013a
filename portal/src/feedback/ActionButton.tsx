import { Button, type ButtonProps, Spinner } from '@fluentui/react-components';

export type ActionButtonProps = ButtonProps & { busy: boolean; busyText: string };

/** Says that it works while it works, and cannot be pressed twice. */
export function ActionButton({ busy, busyText, children, icon, ...rest }: ActionButtonProps) {
  return (
    <Button
      {...(rest as ButtonProps)}
      disabledFocusable={busy}
      icon={busy ? <Spinner size="extra-tiny" /> : icon}
    >
      {busy ? busyText : children}
    </Button>
  );
}
