import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { MethodType } from '../../api/methods';
import { useTexts } from '../../texts/TextsProvider';
import type { Offer } from '../offers';
import { MethodOffer } from './MethodOffer';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  offers: { display: 'grid', gap: tokens.spacingVerticalS },
});

interface Props {
  title: string;
  intro: string;
  offers: Offer[];
  onChoose: (type: MethodType) => void;
  onClose: () => void;
}

/** What can be added, with a line on how strong it is, and why something can't. */
export function ChooseMethod({ title, intro, offers, onChoose, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p>{intro}</p>
        <ul className={styles.offers}>
          {offers.map((offer) => (
            <li key={offer.type}>
              <MethodOffer offer={offer} onChoose={() => onChoose(offer.type)} />
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}
