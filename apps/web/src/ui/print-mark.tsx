/** Whose record a printed sheet is from, at the foot of each: the number alone, a sheet may lie on a table. */
export function PrintMark({ number }: { number: string }) {
  const whose = number.replaceAll(/[^\p{L}\p{N} -]/gu, '');
  return (
    <style>{`@page { @bottom-center { content: "${whose}   ·   " counter(page) " / " counter(pages); } }`}</style>
  );
}
