import { makeStyles, tokens } from '@fluentui/react-components';
import type { TermsDocument } from '../api/types';

const useStyles = makeStyles({
  text: {
    maxWidth: '68ch',
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    '& p, & ul, & ol': { marginBottom: tokens.spacingVerticalM },
    '& h1, & h2, & h3': {
      margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
    '& ul': { listStyleType: 'disc', paddingInlineStart: tokens.spacingHorizontalXXL },
    '& ol': { listStyleType: 'decimal', paddingInlineStart: tokens.spacingHorizontalXXL },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});

/** The text is rendered and cleaned by the service; the content security policy forbids scripts all the same. */
export function TermsText({ document }: { document: TermsDocument }) {
  return (
    <div
      className={useStyles().text}
      lang={document.language}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by the service, which made it from Markdown
      dangerouslySetInnerHTML={{ __html: document.html }}
    />
  );
}
