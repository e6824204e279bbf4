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

/** Names keep their own script in every language of the interface: 徐立 in an English list. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/**
 * Brings the font of a script when text in it first appears anywhere under `root`; the browser then fetches
 * only the pieces that hold the characters shown. Nothing is fetched where no such text is.
 */
export function bringFontsForNames(root: Node): void {
  const waiting = new Map(Object.entries(SCRIPTS));
  const read = (text: string | null) => {
    for (const [language, script] of waiting) {
      if (!text || !script.test(text)) continue;
      waiting.delete(language);
      void loadFontsFor(language);
    }
    if (waiting.size === 0) watch.disconnect();
  };
  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') read(target.textContent);
      addedNodes.forEach((node) => read(node.textContent));
    }
  });
  watch.observe(root, { childList: true, characterData: true, subtree: true });
  read(root.textContent);
}
