/** Scripts beyond Latin and Cyrillic bring their font only when the interface is read in them. */
const FONTS: Readonly<Record<string, () => Promise<unknown>>> = {
  zh: () =>
    Promise.all([
      import('@fontsource/noto-sans-sc/400.css'),
      import('@fontsource/noto-sans-sc/500.css'),
      import('@fontsource/noto-sans-sc/600.css'),
    ]),
  ar: () =>
    Promise.all([
      import('@fontsource/noto-sans-arabic/400.css'),
      import('@fontsource/noto-sans-arabic/500.css'),
      import('@fontsource/noto-sans-arabic/600.css'),
    ]),
};

export async function loadFontsFor(language: string): Promise<void> {
  await FONTS[language]?.();
}
