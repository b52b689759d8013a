import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useSession } from '../../api/SessionProvider';
import { CopyButton } from '../../feedback/CopyButton';
import { download } from '../../layout/download';
import { Printed } from '../../layout/Printed';
import { useTexts } from '../../texts/TextsProvider';

const useStyles = makeStyles({
  codes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Copy, print or save them: whatever suits the place where they are kept. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const { email = '' } = useSession().session;
  const heading = t('add.recovery-codes.of', { email, date: format.date(new Date().toISOString()) });
  const text = [heading, '', ...codes, ''].join('\n');

  return (
    <>
      <ul className={styles.codes} aria-label={t('method.recovery-codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <CopyButton text={text} />
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => download(`${t('add.recovery-codes.file')}.txt`, text)}
        >
          {t('common.download')}
        </Button>
      </div>
      <Printed title={t('method.recovery-codes')}>
        <p>{heading}</p>
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Printed>
    </>
  );
}
