import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with the web platform parts of Node it lacks: requests, answers and their streams. */
export default class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, {
      fetch,
      Request,
      Response,
      Headers,
      ReadableStream,
      TransformStream,
      TextEncoder,
      TextDecoder,
      structuredClone,
      BroadcastChannel: undefined,
    });
  }
}
