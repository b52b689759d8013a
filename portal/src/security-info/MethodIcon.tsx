import { CallRegular } from '@fluentui/react-icons/svg/call';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { DocumentKeyRegular } from '@fluentui/react-icons/svg/document-key';
import { KeyMultipleRegular } from '@fluentui/react-icons/svg/key-multiple';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { PasswordRegular } from '@fluentui/react-icons/svg/password';
import { PersonPasskeyRegular } from '@fluentui/react-icons/svg/person-passkey';
import { PhoneKeyRegular } from '@fluentui/react-icons/svg/phone-key';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { TicketDiagonalRegular } from '@fluentui/react-icons/svg/ticket-diagonal';
import type { ComponentType } from 'react';

const icons: Record<string, ComponentType> = {
  passkey: PersonPasskeyRegular,
  'authenticator-app': PhoneKeyRegular,
  phone: CallRegular,
  email: MailRegular,
  password: PasswordRegular,
  'app-password': KeyMultipleRegular,
  'recovery-codes': DocumentKeyRegular,
  'security-questions': ChatHelpRegular,
  'temporary-access-pass': TicketDiagonalRegular,
};

export function MethodIcon({ type }: { type: string }) {
  const Icon = icons[type] ?? ShieldKeyholeRegular;
  return <Icon />;
}
