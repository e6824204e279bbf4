declare module 'jest-axe' {
  export interface AxeResults {
    readonly violations: readonly { readonly id: string; readonly help: string }[];
  }
  export function axe(element: Element, options?: object): Promise<AxeResults>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}

declare namespace jest {
  interface Matchers<R, T = {}> {
    toHaveNoViolations(): R;
  }
}
