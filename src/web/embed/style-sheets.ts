import { FONT_FAMILY } from './fonts.js';
import style from './style.css?inline';
import { asCustomProperties, type Palette } from './theme.js';

let shared: CSSStyleSheet | undefined;

/** The view's rules and a theme's colours, as sheets to be adopted: no policy against inline styles stands in their way. */
export function styleSheets(palette: Palette): CSSStyleSheet[] {
  if (shared === undefined) {
    shared = new CSSStyleSheet();
    shared.replaceSync(style);
  }
  const colors = new CSSStyleSheet();
  colors.replaceSync(`:host { ${asCustomProperties(palette)} --fonts: ${FONT_FAMILY}; }`);
  return [colors, shared];
}
