/** The themes there are; `ui/theme.ts` has their colours. `T` goes through them in this order. */
export const themeNames = ['dark', 'light'] as const;

export type ThemeName = (typeof themeNames)[number];
