/**
 * Stands for @ctrl/tinycolor, which the kit brings along for buttons that name a colour of their own (7 KB with every
 * form). Ours never do: colours are in tokens.css alone. See `alias` in vite.config.ts.
 */
export class TinyColor {
  constructor() {
    throw new Error('Colours are in tokens.css alone.');
  }
}
