import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { createDOMRenderer, RendererProvider } from '@griffel/react';
import { type ReactNode, useMemo } from 'react';
import { useTexts } from '../texts/TextsProvider';
import { defaultSeed, themeFor } from './themes';
import { useMedia } from './useMedia';

/** The gateway writes a new nonce into the page with each answer; without it the browser refuses our styles. */
function nonce() {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return meta?.content ?? '';
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: nonce() } });

export function ThemedPage({ seed = defaultSeed, children }: { seed?: string; children: ReactNode }) {
  const { language } = useTexts();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const moreContrast = useMedia('(prefers-contrast: more)');
  const theme = useMemo(() => themeFor(seed, { dark, moreContrast }), [seed, dark, moreContrast]);

  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} lang={language}>
        <Background>{children}</Background>
      </FluentProvider>
    </RendererProvider>
  );
}

/** Inside the provider, as the provider's own class also lands on menus and dialogs. */
function Background({ children }: { children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
