import { createRequire } from 'node:module';
import Runtime from 'jest-runtime';

/**
 * Jest evaluates every package anew in each test file, which for the SDKs takes longer than most of our tests. Here Node
 * loads them, once in each worker. What is ours each test file still has for itself.
 */
const SDK =
  /^(botbuilder|botframework-connector|@microsoft\/teams-ai\/lib\/Application\.js|restify|adaptivecards-templating|adaptive-expressions|@azure\/[^/]+)$/;

const load = createRequire(import.meta.url);
const isInstance = Function.prototype[Symbol.hasInstance];

/** The errors of Node's realm, which the SDKs throw, and those of the tests' are errors in both. */
function knowEveryError({ Error: own }) {
  Object.defineProperty(own, Symbol.hasInstance, {
    configurable: true,
    value(one) {
      const ours = isInstance.call(this, one);
      return ours || (this === own && (Error.isError(one) || isInstance.call(Error, one)));
    },
  });
}
knowEveryError(globalThis);

class SdkOnce extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    knowEveryError(environment.global);
  }

  requireModuleOrMock(from, name) {
    return SDK.test(name) ? load(name) : super.requireModuleOrMock(from, name);
  }
}

export { SdkOnce as 'module.exports' };
