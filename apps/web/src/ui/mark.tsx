/** The product's mark: an arch, and the thread that passes through it. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 26 26"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M5.500 21v-8.500a7.500 7.500 0 0 1 15 0V21" stroke="var(--ink)" strokeWidth="2.2" />
      <path
        d="M1.500 20.500c5 0 6.500-4.500 11.500-4.500s6.500 4.500 11.500 4.500"
        stroke="var(--petrol)"
        strokeWidth="2.2"
      />
    </svg>
  );
}
