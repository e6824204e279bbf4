import { act } from '@testing-library/react';
import { axe, type AxeResults } from 'jest-axe';

/** Asserts that axe minds nothing; what the page still settles meanwhile is let settle. */
export async function expectNothingForAxe(element: Element): Promise<void> {
  let results: AxeResults | undefined;
  await act(async () => {
    results = await axe(element);
  });
  expect(results).toHaveNoViolations();
}
