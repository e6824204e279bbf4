import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// A busy machine may take its time; a test that waits for what never comes still fails.
configure({ asyncUtilTimeout: 5_000 });
