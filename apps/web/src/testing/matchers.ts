import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';
import { toHaveNoViolations } from 'jest-axe';

// A busy machine is not a broken page: what is waited for may take its time, what is wrong fails all the same.
configure({ asyncUtilTimeout: 10_000 });

expect.extend(toHaveNoViolations);
