import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTermsDocument } from '../api/account';
import { api } from '../api/client';
import type { Terms } from '../api/types';
import { useAction } from '../api/useAction';
import { ActionButton } from '../feedback/ActionButton';
import { Area } from '../feedback/Area';
import { ProblemMessage } from '../feedback/ProblemMessage';
import { TextSkeleton } from '../feedback/TextSkeleton';
import { useSheet } from '../layout/sheet';
import { useReturnedFocus } from '../layout/useReturnedFocus';
import { waitsForAcceptance } from '../overview/securityCheckup';
import { useTexts } from '../texts/TextsProvider';
import { TermsText } from './TermsText';

const useStyles = makeStyles({
  content: { paddingBottom: tokens.spacingVerticalM },
});

interface Props {
  terms: Terms;
  /** An earlier one, for reading only; else the one in force. */
  version?: string;
  onAccepted: () => void;
  onClose: () => void;
}

/** What is accepted is the version that was shown here. */
export function TermsDialog({ terms, version, onAccepted, onClose }: Props) {
  const styles = useStyles();
  const sheet = useSheet();
  useReturnedFocus();
  const { t } = useTexts();
  const document = useTermsDocument(terms.id, version);
  const accepting = useAction(
    async () => {
      await api.post(`/privacy/terms-of-use/${terms.id}/acceptance`, { version: document.data?.version });
      onAccepted();
    },
    () => ({ name: 'terms', values: { read: terms.id } }),
  );

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !accepting.busy && onClose()}>
      <DialogSurface className={sheet}>
        <DialogBody>
          <DialogTitle>{document.data?.title ?? terms.title}</DialogTitle>
          <DialogContent tabIndex={0} className={styles.content}>
            <Area name={terms.title} resource={document} skeleton={<TextSkeleton />}>
              {(data) => <TermsText document={data} />}
            </Area>
            <ProblemMessage problem={accepting.problem} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose} disabled={accepting.busy}>
              {t('common.close')}
            </Button>
            {waitsForAcceptance(terms) && document.data?.version === terms.version && (
              <ActionButton
                appearance="primary"
                busy={accepting.busy}
                busyText={t('terms.accepting')}
                onClick={() => accepting.run()}
              >
                {t('terms.accept', { version: document.data.version })}
              </ActionButton>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
