/** What makes a confidence of a probability p: σ(intercept + slope · ln(p / (1 − p))), after Platt. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** How often what the model gives this probability is so. */
export function calibrated(probability: number, { slope, intercept }: Calibration): number {
  const p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(intercept + slope * Math.log(p / (1 - p)))));
}
