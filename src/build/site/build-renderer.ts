/** The same components as the app's, as a module for Node that draws pages. */
import { build } from 'vite';

/** Into a folder below the project, so that its imports find their packages: `render-page.js`. */
export async function buildPageRenderer(folder: string): Promise<void> {
  await build({
    logLevel: 'warn',
    // Part of the bundle, so that what formats compiled texts takes the place of the parser there too.
    ssr: { noExternal: ['use-intl'] },
    build: {
      ssr: 'src/app/render-page.tsx',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  });
}
