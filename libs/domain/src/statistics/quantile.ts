/** Quantile by linear interpolation between order statistics: R's default, type 7. Undefined for no values. */
export function quantile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0 || share < 0 || share > 1) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (at - Math.floor(at)) * (above - below);
}

export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
