import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  label: { whiteSpace: 'nowrap' },
  id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export function TraceId({ id }: { id: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(id);
    setCopied(true);
  }

  return (
    <span className={styles.line}>
      <span className={styles.label}>{t('common.trace-id')}:</span>
      <span className={styles.id}>{id}</span>
      <Button
        className="inline"
        appearance="transparent"
        size="small"
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={t(copied ? 'common.copied' : 'common.copy-trace-id')}
        onClick={copy}
      />
    </span>
  );
}
