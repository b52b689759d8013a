import { Avatar } from '@fluentui/react-components';
import { useProfile } from '../api/account';
import { useSession } from '../api/SessionProvider';

const photo = { src: '/api/v1/profile/photo' };

/** The person's photo, or their initials. The name stands beside it, so it says nothing more. */
export function PersonPhoto({ size }: { size: 32 | 56 }) {
  const { name = '' } = useSession().session;
  const shown = useProfile().data?.photo ? photo : undefined;
  return (
    <Avatar name={name} initials={initialsOf(name)} image={shown} size={size} color="brand" aria-hidden />
  );
}

/** Of the first and the last name. */
export function initialsOf(name: string) {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return [first, others.at(-1) ?? ''].map((one) => one.slice(0, 1).toLocaleUpperCase()).join('');
}
