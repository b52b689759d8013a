import { FluentProvider, type FluentProviderProps, makeStyles, tokens } from '@fluentui/react-components';
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
      <Surface theme={theme} lang={language}>
        {children}
      </Surface>
    </RendererProvider>
  );
}

function Surface(props: FluentProviderProps) {
  return <FluentProvider {...props} className={useStyles().page} />;
}
