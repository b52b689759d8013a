import { Button, type ButtonProps } from '@fluentui/react-components';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props {
  to: string;
  appearance?: ButtonProps['appearance'];
  'aria-label'?: string;
  children: string;
}

/** A link to another page that looks like a button. */
export function LinkButton({ to, children, ...rest }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <Button as="a" href={href} onClick={follow} {...rest}>
      {children}
    </Button>
  );
}
