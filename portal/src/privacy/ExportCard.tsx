import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { fetchFile } from '../api/client';
import { outdating } from '../api/outdating';
import { type Export, running } from '../api/privacy';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { Card } from '../layout/Card';
import { save } from '../layout/download';
import { useTexts } from '../texts/TextsProvider';
import { ExportAreas } from './ExportAreas';

const useStyles = makeStyles({
  card: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  export: Export;
  /** A fresh sign-in came between, and one is back to download it. */
  back: boolean;
  /** What is shown is not true any more. */
  onOutdated: () => void;
}

export function ExportCard({ export: one, back, onOutdated }: Props) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const received = one.areas.filter(({ receivedAt }) => receivedAt);
  const missing = one.areas.filter(({ receivedAt }) => !receivedAt).map(({ name }) => name);
  const downloading = useAction(
    async () => {
      const archive = await fetchFile(`/privacy/exports/${one.id}/archive`).catch(outdating(onOutdated));
      save('my-account.zip', archive);
    },
    () => ({ name: 'export', values: { download: one.id } }),
  );

  return (
    <Card padded className={styles.card}>
      <h3 className={styles.title}>{t('export.of', { date: format.dateTime(one.requestedAt) })}</h3>
      <p role="status" className={styles.words}>
        {t(`export.state.${one.state}`, {
          received: received.length,
          count: one.areas.length,
          missing: format.list(missing),
          date: one.expiresAt ? format.date(one.expiresAt) : '',
          size: format.number(Math.max(1, Math.round((one.sizeInBytes ?? 0) / 1_000))),
        })}
      </p>
      {running(one) && (
        <>
          <ProgressBar aria-hidden value={received.length} max={Math.max(1, one.areas.length)} />
          <ExportAreas areas={one.areas} />
        </>
      )}
      {back && one.state === 'ready' && <p role="status">{t('export.back')}</p>}
      <ProblemMessage problem={downloading.problem} />
      {one.state === 'ready' && (
        <ActionButton
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          busy={downloading.busy}
          busyText={t('export.downloading')}
          onClick={() => downloading.run()}
        >
          {t('common.download')}
        </ActionButton>
      )}
    </Card>
  );
}
