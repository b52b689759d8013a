import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useTexts } from '../texts/TextsProvider';

/** Copies a text and says that it did. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <Button icon={copied ? <CheckmarkRegular /> : <CopyRegular />} onClick={copy}>
      {copied ? t('common.copied') : (label ?? t('common.copy'))}
    </Button>
  );
}
