import { useEffect } from 'react';

/** Whose record a printed sheet is from, at the foot of each: the number alone, a sheet may lie on a table. */
export function PrintMark({ number }: { number: string }) {
  useEffect(() => {
    const whose = number.replaceAll(/[^\p{L}\p{N} -]/gu, '');
    const sheet = new CSSStyleSheet();
    sheet.insertRule(
      `@page { @bottom-center { content: "${whose}   ·   " counter(page) " / " counter(pages); } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [number]);
  return null;
}
