import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSignInSummary } from '../api/account';
import { phone } from '../layout/media';

const useStyles = makeStyles({
  credit: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [phone]: { marginInlineStart: tokens.spacingHorizontalL },
  },
});

const address = /(https:\/\/[^\s,;()]+)/;

/** What the licence of the location database wants on every page with its places, its address as a link. */
export function PlacesCredit() {
  const styles = useStyles();
  const { attribution } = useSignInSummary().data ?? {};
  if (!attribution) return null;

  return (
    <p className={styles.credit}>
      {attribution.split(address).map((part) =>
        address.test(part) ? (
          <Link key={part} inline href={part} target="_blank" rel="noreferrer">
            {part.replace('https://', '')}
          </Link>
        ) : (
          part
        ),
      )}
    </p>
  );
}
